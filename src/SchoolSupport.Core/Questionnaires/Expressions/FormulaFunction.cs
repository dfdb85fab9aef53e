using System.Xml.XPath;
using System.Xml.Xsl;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>One row of the table of functions.</summary>
/// <param name="Name">The name authors write.</param>
/// <param name="Minargs">How many arguments it needs.</param>
/// <param name="Maxargs">How many it takes at most.</param>
/// <param name="Compute">The function; arguments and result are values as <see cref="ExpressionValue"/> describes them.</param>
internal sealed record FormulaFunction(string Name, int Minargs, int Maxargs, Func<ExpressionScope, object[], object> Compute)
    : IXsltContextFunction
{
    /// <summary>Any: the engine then looks at the value itself, which may be blank where a number was expected.</summary>
    public XPathResultType ReturnType => XPathResultType.Any;

    public XPathResultType[] ArgTypes => [];

    public object Invoke(XsltContext xsltContext, object[] args, XPathNavigator docContext) =>
        Compute((ExpressionScope)docContext, args);
}
