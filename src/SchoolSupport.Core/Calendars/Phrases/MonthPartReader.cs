using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads parts of a month: «III декада», «последняя пятница», «первая половина», «начало», «10 число».</summary>
internal static class MonthPartReader
{
    /// <summary>The part; null when there is none.</summary>
    public static MonthPart? Read(PhraseCursor cursor) => cursor.Try(Part);

    private static MonthPart? Part(PhraseCursor at)
    {
        if (at.Kind is Begin or Middle or End) return new EdgePart(at.Step().Kind);
        var isLast = at.Kind == Last;
        if (!isLast && at.Current is not { Kind: Number, Digits: <= 2 }) return null;
        var number = isLast ? 0 : at.Current.Value;
        at.Step();
        at.Take(Dash);
        var unit = at.Step();
        return (unit.Kind, number) switch
        {
            (Decade, 0) => new DecadePart(3),
            (Decade, <= 3) => new DecadePart(number),
            (Week, <= 5) => new WeekPart(number),
            // Half a year is a half-year.
            (TokenKind.Half, _) when at.Kind is TokenKind.Year or School or CalendarAdjective || at.Current.IsYear => null,
            (TokenKind.Half, 0) => new HalfPart(2),
            (TokenKind.Half, <= 2) => new HalfPart(number),
            (Weekday, <= 5) => new WeekdayPart(number, (DayOfWeek)unit.Value),
            (Day, 0) => new NumberedDayPart(31, IsUntil: false),
            _ => null,
        };
    }
}
