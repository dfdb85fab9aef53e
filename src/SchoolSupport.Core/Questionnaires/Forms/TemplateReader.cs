using SchoolSupport.Core.Questionnaires.Expressions;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Finds <c>${name}</c> in the texts of a form.</summary>
internal static class TemplateReader
{
    /// <exception cref="ExpressionException">A name is unknown, or a brace is not closed.</exception>
    public static TextTemplate Read(string source, FormulaCompiler compiler)
    {
        var parts = new List<TextTemplate.Part>();
        var at = 0;
        for (var begin = source.IndexOf("${", StringComparison.Ordinal); begin >= 0; begin = source.IndexOf("${", at, StringComparison.Ordinal))
        {
            var end = source.IndexOf('}', begin);
            if (end < 0) throw new ExpressionException("Не закрыта фигурная скобка после «${».");
            if (begin > at) parts.Add(TextTemplate.Part.Literal(source[at..begin]));
            var name = source[(begin + 2)..end].Trim();
            parts.Add(TextTemplate.Part.Value(name, compiler.Find(name)));
            at = end + 1;
        }

        if (at < source.Length) parts.Add(TextTemplate.Part.Literal(source[at..]));
        return new TextTemplate(source, parts);
    }
}
