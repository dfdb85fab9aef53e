namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>Follows the brackets of a formula: whether they match, and what stands in those of <c>regex</c>.</summary>
internal sealed class FormulaBrackets
{
    private const int Deepest = 100;

    private readonly Stack<string> _open = new();
    private FormulaToken? _previous;

    /// <exception cref="ExpressionException">A bracket too many, or a pattern that is none.</exception>
    public void Pass(FormulaToken token)
    {
        if (token.Kind == FormulaTokenKind.Open) Open();
        if (token.Kind == FormulaTokenKind.Close) Close();
        _previous = token;
    }

    /// <exception cref="ExpressionException">A bracket is still open.</exception>
    public void End()
    {
        if (_open.Count > 0) throw Mismatch();
    }

    private void Open()
    {
        if (_open.Count == Deepest) throw new ExpressionException("Слишком много скобок внутри скобок.");
        _open.Push(_previous is { Kind: FormulaTokenKind.Function } function ? function.Text : "");
    }

    private void Close()
    {
        if (!_open.TryPop(out var function)) throw Mismatch();
        if (function != "regex" || _previous is not { Kind: FormulaTokenKind.Literal } last) return;
        if (!FormulaText.IsPattern(last.Text.Trim('"', '\''))) throw new ExpressionException($"Шаблон {last.Text} в regex не разобрать.");
    }

    private static ExpressionException Mismatch() => new("Скобки не сходятся.");
}
