using System.Globalization;

namespace SchoolSupport.Core.Questionnaires.Expressions;

internal enum FormulaTokenKind
{
    /// <summary>A number or a quoted text.</summary>
    Literal,

    /// <summary><c>${name}</c>; the text is the name.</summary>
    Reference,

    /// <summary>«.»</summary>
    Self,

    /// <summary>A name before an opening bracket.</summary>
    Function,

    /// <summary>A sign or word between operands: <c>+ - * = != &lt; and or div mod</c>.</summary>
    Operator,

    Open,

    Close,

    Comma,
}

internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text);

/// <summary>
/// Cuts a formula into tokens, no more: the grammar is the engine's business. What the engine could read but a form has no use for (paths
/// through documents) is refused here, because a bare name is nearly always a forgotten <c>${…}</c>.
/// </summary>
internal ref struct FormulaTokens(string source)
{
    private static readonly string[] Signs = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*"];

    private int _at;
    private FormulaTokenKind? _previous;

    /// <summary>The next token; null at the end.</summary>
    /// <exception cref="ExpressionException">No token begins here.</exception>
    public FormulaToken? Next()
    {
        while (_at < source.Length && char.IsWhiteSpace(source[_at])) _at++;
        if (_at == source.Length) return null;
        var token = Read();
        _previous = token.Kind;
        return token;
    }

    private readonly bool AfterOperand =>
        _previous is FormulaTokenKind.Literal or FormulaTokenKind.Reference or FormulaTokenKind.Self or FormulaTokenKind.Close;

    private FormulaToken Read()
    {
        var first = source[_at];
        var second = _at + 1 < source.Length ? source[_at + 1] : '\0';
        if (first == '$' && second == '{') return Reference();
        if (first is '"' or '\'') return Quoted(first);
        if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(second))) return Number();
        if (first == '.' && second != '.') return Take(FormulaTokenKind.Self, 1);
        if (first == '(') return Take(FormulaTokenKind.Open, 1);
        if (first == ')') return Take(FormulaTokenKind.Close, 1);
        if (first == ',') return Take(FormulaTokenKind.Comma, 1);
        if (char.IsLetter(first) || first == '_') return Word();
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(source, _at, sign, 0, sign.Length) == 0) return Take(FormulaTokenKind.Operator, sign.Length);
        }

        throw new ExpressionException($"Непонятный знак «{first}». На ответ ссылаются так: ${{имя}}.");
    }

    private FormulaToken Take(FormulaTokenKind kind, int length)
    {
        var text = source.Substring(_at, length);
        _at += length;
        return new(kind, text);
    }

    private FormulaToken Reference()
    {
        var end = source.IndexOf('}', _at);
        if (end < 0) throw new ExpressionException("Не закрыта фигурная скобка после «${».");
        var name = source[(_at + 2)..end].Trim();
        _at = end + 1;
        return new(FormulaTokenKind.Reference, name);
    }

    private FormulaToken Quoted(char quote)
    {
        var end = source.IndexOf(quote, _at + 1);
        return end < 0 ? throw new ExpressionException("Не закрыта кавычка.") : Take(FormulaTokenKind.Literal, end + 1 - _at);
    }

    private FormulaToken Number()
    {
        var end = _at;
        while (end < source.Length && (char.IsAsciiDigit(source[end]) || source[end] == '.')) end++;
        return Take(FormulaTokenKind.Literal, end - _at);
    }

    private FormulaToken Word()
    {
        var end = _at;
        while (end < source.Length && IsNamePart(source[end])) end++;
        var word = source[_at..end];
        if (AfterOperand && word is "and" or "or" or "div" or "mod") return Take(FormulaTokenKind.Operator, word.Length);
        var next = end;
        while (next < source.Length && char.IsWhiteSpace(source[next])) next++;
        if (next < source.Length && source[next] == '(') return Take(FormulaTokenKind.Function, word.Length);
        throw new ExpressionException($"Непонятное слово «{word}». На ответ ссылаются так: ${{{word}}}, текст берут в кавычки: '{word}'.");
    }

    private static bool IsNamePart(char sign) =>
        char.IsLetterOrDigit(sign) || sign is '_' or '-' or '.' or ':'
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
