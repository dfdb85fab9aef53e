using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads years: «2021 г.», «2021-2022 учебный год», «2020-2024 гг.», «текущего года».</summary>
internal static class YearReader
{
    private const int Century = 100;

    /// <summary>A year written beside a moment, with what may stand between: «Октябрь, 2022».</summary>
    public static YearRef? Beside(PhraseCursor cursor) => cursor.Try(at =>
    {
        var comma = at.Take(Comma);
        if (!comma) at.Skip(In);
        return (at.Current.IsYear || !comma ? Years(at) : null) ?? (comma ? null : Relatively(at));
    });

    /// <summary>Years by their numbers.</summary>
    public static YearRef? Years(PhraseCursor cursor) => cursor.Try(at =>
    {
        if (First(at) is not { } first) return null;
        var (last, slash) = Last(at, first);
        var sense = Sense(at);
        if (slash && sense is YearSense.Unsaid or YearSense.Years && last == first + 1) sense = YearSense.School;
        return new YearRef(first, last, sense);
    });

    /// <summary>«текущего года», «в следующем учебном году».</summary>
    private static YearRef? Relatively(PhraseCursor cursor) => cursor.Try(at =>
    {
        if (at.Kind != Relative) return null;
        var offset = at.Step().Value;
        var sense = at.Take(School) ? YearSense.School : at.Take(CalendarAdjective) ? YearSense.Calendar : YearSense.Unsaid;
        return at.Take(TokenKind.Year) ? new YearRef(offset, offset, sense, IsRelative: true) : null;
    });

    private static int? First(PhraseCursor at)
    {
        if (at.Current.IsYear) return at.Step().Value;
        // «21-22 учебный год».
        if (at.Sees(Number, Dash, Number, School) && at.Current.Digits == 2 && at.Ahead(2) is { Digits: 2 } next && next.Value == at.Current.Value + 1) return 2000 + at.Step().Value;
        // «22 г.» is a year only with its word.
        return at.Current is { Kind: Number, Digits: 2, IsOrdinal: false } && at.Ahead(1).Kind == TokenKind.Year ? 2000 + at.Step().Value : null;
    }

    private static (int Last, bool Slash) Last(PhraseCursor at, int first)
    {
        if (at.Kind is not (Dash or Slash)) return (first, false);
        var (slash, next) = (at.Kind == Slash, at.Ahead(1));
        var last = next.IsYear ? next.Value : next is { Kind: Number, Digits: 2 } ? (first / Century * Century) + next.Value : 0;
        // «2021-15» is no range of years, and «2021-10-05» a date.
        if (last <= first || (!next.IsYear && (last != first + 1 || at.Ahead(2).Kind is Dash or Month))) return (first, false);
        at.Step();
        at.Step();
        return (last, slash);
    }

    private static YearSense Sense(PhraseCursor at)
    {
        if (at.Take(School))
        {
            at.Skip(TokenKind.Year);
            return YearSense.School;
        }
        var calendar = at.Take(CalendarAdjective);
        var several = at.Current is { Kind: TokenKind.Year, Value: 2 };
        var said = at.Take(TokenKind.Year);
        // «г.г.»
        if (said && at.Take(TokenKind.Year)) several = true;
        if (!said && !calendar) return YearSense.Unsaid;
        return calendar ? YearSense.Calendar : several ? YearSense.Years : YearSense.Unsaid;
    }
}
