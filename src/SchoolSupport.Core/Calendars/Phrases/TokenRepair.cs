namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Mends tokens by what stands beside them.</summary>
internal static class TokenRepair
{
    /// <summary>Changes the list in place.</summary>
    public static void Mend(List<Token> tokens)
    {
        for (var index = tokens.Count - 2; index >= 0; index--)
        {
            Roman(tokens, index);
            LettersForDigits(tokens, index);
            // Each of these may make the list shorter, down to this token: the last ones look before they reach out.
            Tens(tokens, index);
            Adjective(tokens, index);
            Abbreviation(tokens, index);
            ClockTime(tokens, index);
        }
    }

    /// <summary>«П квартал», «П-Ш квартал», «ii квартал».</summary>
    private static void Roman(List<Token> tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Word) return;
        if ((NumberSigns.RomanInRussian(tokens[index].Text) ?? NumberSigns.Roman(tokens[index].Text)) is not { } number) return;
        var next = tokens[index + 1].Kind;
        var isList = next is TokenKind.Dash or TokenKind.Comma or TokenKind.And && index + 2 < tokens.Count && tokens[index + 2] is { Kind: TokenKind.Number, Digits: 0 };
        if (isList || next is TokenKind.Quarter or TokenKind.Term or TokenKind.HalfYear or TokenKind.Decade or TokenKind.Week)
            tokens[index] = tokens[index] with { Kind = TokenKind.Number, Value = number, IsOrdinal = true };
    }

    /// <summary>«ЗО сентября», with letters for every digit.</summary>
    private static void LettersForDigits(List<Token> tokens, int index)
    {
        if (tokens[index] is { Kind: TokenKind.Word, Text: "зо" } && tokens[index + 1].Kind == TokenKind.Month)
            tokens[index] = tokens[index] with { Kind = TokenKind.Number, Value = 30, Digits = 2 };
    }

    /// <summary>«15.00», «09.30»: no month has such a number.</summary>
    private static void ClockTime(List<Token> tokens, int index)
    {
        if (index + 2 >= tokens.Count || tokens[index] is not { Kind: TokenKind.Number, Value: <= 24 } || tokens[index + 1].Kind != TokenKind.Dot) return;
        if (tokens[index + 2] is not { Kind: TokenKind.Number, Digits: 2, Value: 0 or (> 12 and < 60) }) return;
        if ((index > 0 && tokens[index - 1].Kind == TokenKind.Dot) || (index + 3 < tokens.Count && tokens[index + 3].Kind == TokenKind.Dot)) return;
        tokens[index] = tokens[index] with { Kind = TokenKind.Clock, To = tokens[index + 2].To };
        tokens.RemoveRange(index + 1, 2);
    }

    /// <summary>«двадцать пятого».</summary>
    private static void Tens(List<Token> tokens, int index)
    {
        var (tens, ones) = (tokens[index], tokens[index + 1]);
        if (tens is not { Kind: TokenKind.Number, Digits: 0, IsOrdinal: false, Value: 20 or 30 } || ones is not { Kind: TokenKind.Number, Digits: 0, Value: < 10 }) return;
        Merge(tokens, index, ones with { Value = tens.Value + ones.Value });
    }

    /// <summary>«10-дневный».</summary>
    private static void Adjective(List<Token> tokens, int index)
    {
        if (index + 2 < tokens.Count && tokens[index].Kind == TokenKind.Number && tokens[index + 1].Kind == TokenKind.Dash
            && tokens[index + 2].Kind is TokenKind.Day or TokenKind.Week or TokenKind.MonthWord && tokens[index + 2].Text.EndsWith("ный", StringComparison.Ordinal))
            tokens.RemoveAt(index + 1);
    }

    /// <summary>«п/г» is a half-year, «уч/год» a school year.</summary>
    private static void Abbreviation(List<Token> tokens, int index)
    {
        if (index + 2 >= tokens.Count || tokens[index + 1].Kind != TokenKind.Slash || tokens[index + 2].Kind != TokenKind.Year) return;
        if (tokens[index].Text == "п")
        {
            tokens.RemoveAt(index + 1);
            Merge(tokens, index, tokens[index + 1] with { Kind = TokenKind.HalfYear });
        }
        else if (tokens[index].Kind == TokenKind.School) tokens.RemoveAt(index + 1);
    }

    private static void Merge(List<Token> tokens, int index, Token whole)
    {
        tokens[index] = whole with { From = tokens[index].From };
        tokens.RemoveAt(index + 1);
    }
}
