using System.Xml.XPath;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>
/// An XLSForm expression, compiled once. Any number of threads may evaluate it at once: it holds no state, the values come
/// with the <see cref="ExpressionScope"/>.
/// </summary>
internal sealed class Expression
{
    private readonly XPathExpression _compiled;

    internal Expression(string source, XPathExpression compiled, IReadOnlyList<int> references)
    {
        Source = source;
        _compiled = compiled;
        References = references;
    }

    /// <summary>The expression as its author wrote it.</summary>
    public string Source { get; }

    /// <summary>Indexes of the items it refers to by <c>${name}</c>, each once.</summary>
    public IReadOnlyList<int> References { get; }

    /// <summary>Whether it holds, by the rules of <see cref="ExpressionValue.ToBoolean"/>.</summary>
    public bool IsTrue(ExpressionScope scope) => ExpressionValue.ToBoolean(Evaluate(scope));

    /// <summary>The value: a double (perhaps not a number), a string, or a bool.</summary>
    public object Evaluate(ExpressionScope scope) => scope.Evaluate(_compiled);
}
