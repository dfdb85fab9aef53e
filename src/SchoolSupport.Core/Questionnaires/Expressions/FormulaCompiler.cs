using System.Text;
using System.Xml.XPath;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>Turns what authors write into compiled expressions.</summary>
/// <param name="items">Names of the questionnaire's items and their indexes.</param>
internal sealed class FormulaCompiler(IReadOnlyDictionary<string, int> items)
{
    private const int LongestFormula = 4000;

    private readonly FormulaContext _context = new(items);

    /// <summary>The compiled expression.</summary>
    /// <exception cref="ExpressionException">It cannot be understood, or speaks of something the form does not have.</exception>
    public Expression Compile(string source)
    {
        if (source.Length > LongestFormula) throw new ExpressionException("Формула слишком длинная.");
        var (xpath, references) = Translate(source);
        try
        {
            var compiled = XPathExpression.Compile(xpath);
            compiled.SetContext(_context);
            return new Expression(source, compiled, references);
        }
        catch (XPathException)
        {
            throw new ExpressionException("Формулу не удалось прочитать: проверьте скобки, запятые и знаки между значениями.");
        }
    }

    /// <summary>The index of the item of this name.</summary>
    /// <exception cref="ExpressionException">The form has no such item.</exception>
    public int Find(string name) =>
        items.TryGetValue(name, out var item) ? item : throw new ExpressionException($"Имени «{name}» нет в столбце name.");

    private (string XPath, IReadOnlyList<int> References) Translate(string source)
    {
        var xpath = new StringBuilder(source.Length * 2);
        var references = new List<int>();
        var brackets = new FormulaBrackets();
        var tokens = new FormulaTokens(source);
        while (tokens.Next() is { } token)
        {
            brackets.Pass(token);
            if (token.Kind == FormulaTokenKind.Reference && Find(token.Text) is var item && !references.Contains(item)) references.Add(item);
            xpath.Append(Translate(token)).Append(' ');
        }

        brackets.End();
        return (xpath.ToString(), references);
    }

    private static string Translate(FormulaToken token) => token.Kind switch
    {
        FormulaTokenKind.Reference => $"{FormulaContext.ItemPrefix}:{token.Text}()",
        FormulaTokenKind.Self => $"{FormulaContext.FunctionName(FormulaContext.Self)}()",
        FormulaTokenKind.Function => FormulaContext.FunctionName(token.Text),
        _ => token.Text,
    };
}
