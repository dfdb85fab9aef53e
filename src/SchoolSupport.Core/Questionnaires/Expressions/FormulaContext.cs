using System.Xml;
using System.Xml.XPath;
using System.Xml.Xsl;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>
/// Tells the engine what the names in a formula mean. All functions are ours, even those XPath knows: the engine checks the
/// number of arguments of its own before it asks anybody, and refuses <c>round(x, 2)</c>.
/// </summary>
internal sealed class FormulaContext(IReadOnlyDictionary<string, int> items) : XsltContext
{
    /// <summary>Prefix of functions: <c>round(x)</c> is compiled as <c>f:round(x)</c>.</summary>
    private const string FunctionPrefix = "f";

    /// <summary>Prefix of answers: <c>${teachers}</c> is compiled as <c>q:teachers()</c>.</summary>
    public const string ItemPrefix = "q";

    /// <summary>The function that stands for «.».</summary>
    public const string Self = "self";

    /// <summary>A colon in a function's name (<c>jr:choice-name</c>) would be a second prefix to the engine.</summary>
    private const string Colon = "..";

    public override bool Whitespace => true;

    /// <summary>The function's name as it is compiled.</summary>
    public static string FunctionName(string written) =>
        $"{FunctionPrefix}:{written.Replace(":", Colon, StringComparison.Ordinal)}";

    public override int CompareDocument(string baseUri, string nextbaseUri) => 0;

    public override bool PreserveWhitespace(XPathNavigator node) => true;

    public override string LookupNamespace(string prefix) => prefix;

    public override IXsltContextVariable ResolveVariable(string prefix, string name) =>
        throw new ExpressionException($"Переменных нет: вместо «${name}» напишите «${{{name}}}».");

    public override IXsltContextFunction ResolveFunction(string prefix, string name, XPathResultType[] ArgTypes)
    {
        if (prefix == ItemPrefix) return new ItemReference(items[name]);
        return FormulaFunctions.Find(name.Replace(Colon, ":", StringComparison.Ordinal), ArgTypes.Length);
    }
}

/// <summary>The value of another item.</summary>
internal sealed class ItemReference(int item) : IXsltContextFunction
{
    public int Minargs => 0;

    public int Maxargs => 0;

    public XPathResultType ReturnType => XPathResultType.Any;

    public XPathResultType[] ArgTypes => [];

    public object Invoke(XsltContext xsltContext, object[] args, XPathNavigator docContext) =>
        ((ExpressionScope)docContext).Items.ValueOf(item);
}
