using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads what comes back: «ежемесячно», «каждую пятницу», «последняя пятница месяца», «до 10 числа», «в конце четверти».</summary>
internal static class PeriodicReader
{
    /// <summary>The period with its point; null when there is none.</summary>
    public static PeriodicPart? Read(PhraseCursor cursor) =>
        cursor.Try(ByWord) ?? cursor.Try(EveryWeekday) ?? cursor.Try(Point) ?? cursor.Try(EveryOne) ?? cursor.Try(Plural) ?? cursor.Try(During);

    private static PeriodicPart? ByWord(PhraseCursor at)
    {
        var from = at.Position;
        return at.Kind == TokenKind.EveryPeriod ? new PeriodicPart((DeadlinePeriod)at.Step().Value, 1, null, at.TextFrom(from)) { IsSaidEvery = true } : null;
    }

    /// <summary>«каждую пятницу», «по пятницам».</summary>
    private static PeriodicPart? EveryWeekday(PhraseCursor at)
    {
        var from = at.Position;
        at.Skip(In);
        if (!at.Take(TokenKind.Every) && !at.Take(By) && at.Kind != Weekdays) return null;
        if (at.Kind is not (Weekday or Weekdays)) return null;
        var weekday = (DayOfWeek)at.Step().Value;
        return new PeriodicPart(DeadlinePeriod.Week, 1, new WeekdayPart(1, weekday), at.TextFrom(from)) { IsSaidEvery = true };
    }

    /// <summary>«последняя пятница месяца», «в конце каждой четверти», «до 10 числа», «каждое 15 число».</summary>
    private static PeriodicPart? Point(PhraseCursor at)
    {
        var from = at.Position;
        at.Skip(In, Noise);
        var isUntil = at.Take(Not, Later) || at.Skip(Until, Towards, By);
        var isSaidEvery = at.Take(Every);
        if ((at.Try(SomeDays) ?? NumberedDay(at, isUntil) ?? MonthPartReader.Read(at)) is not { } point) return null;
        isSaidEvery |= at.Kind == Every;
        var period = PeriodReader.Read(at)?.Period ?? Reported(at);
        if (period is null && point is not (NumberedDayPart or DaysPart or WeekdayPart)) return null;
        if (period is not null) period = Following(at, period.Value);
        if (period is { } known && !point.Fits(known)) return null;
        if (isUntil && point is EdgePart { Edge: End }) point = new WholePart();
        return new PeriodicPart(period, 1, point, at.TextFrom(from)) { IsSaidEvery = isSaidEvery };
    }

    /// <summary>«с 15 по 20 число».</summary>
    private static MonthPart? SomeDays(PhraseCursor at)
    {
        at.Take(TokenKind.From);
        var first = at.Current;
        if (!at.Take(Number, By) && !at.Take(Number, Dash) && !at.Take(Number, Until)) return null;
        var last = at.Current;
        return at.Take(Number, DayOfMonth) && first.Value < last.Value && last.Value <= 31 ? new DaysPart(first.Value, last.Value) : null;
    }

    private static MonthPart? NumberedDay(PhraseCursor at, bool isUntil)
    {
        if (at.Current is not { Kind: Number, Value: >= 1 and <= 31 } || at.Ahead(1).Kind != DayOfMonth) return null;
        var day = at.Step().Value;
        at.Step();
        return new NumberedDayPart(day, isUntil);
    }

    /// <summary>«следующего месяца», «отчётного квартала».</summary>
    private static DeadlinePeriod? Reported(PhraseCursor at)
    {
        if (at.Kind is not (Relative or Reporting)) return null;
        at.Skip(Relative, In, Reporting);
        return PeriodReader.Read(at)?.Period;
    }

    /// <summary>
    /// «…месяца, следующего за отчётным кварталом»: it is the quarter that comes back. After «отчётным периодом» another part says which.
    /// </summary>
    private static DeadlinePeriod? Following(PhraseCursor at, DeadlinePeriod said)
    {
        var comma = at.Kind == Comma ? 1 : 0;
        if (at.Ahead(comma).Kind != Relative) return said;
        if (comma > 0) at.Step();
        at.Skip(Relative, In, Reporting);
        return PeriodReader.Read(at)?.Period ?? (at.Skip(PeriodWord) ? null : said);
    }

    /// <summary>«каждый месяц», «каждые два месяца».</summary>
    private static PeriodicPart? EveryOne(PhraseCursor at)
    {
        var from = at.Position;
        at.Skip(In, TokenKind.During);
        return at.Kind == TokenKind.Every && PeriodReader.Read(at) is { } period
            ? new PeriodicPart(period.Period, period.Every, null, at.TextFrom(from)) { IsSaidEvery = true }
            : null;
    }

    /// <summary>«по четвертям», «по полугодиям».</summary>
    private static PeriodicPart? Plural(PhraseCursor at)
    {
        var from = at.Position;
        return at.Take(By) && (at.Current.Text.EndsWith("ям", StringComparison.Ordinal) || at.Current.Text.EndsWith("ам", StringComparison.Ordinal))
            && PeriodReader.Read(at) is { } period
            ? new PeriodicPart(period.Period, 1, null, at.TextFrom(from)) { IsSaidEvery = true }
            : null;
    }

    /// <summary>«в течение четверти»: of every one, or of one only.</summary>
    private static PeriodicPart? During(PhraseCursor at)
    {
        var from = at.Position;
        return at.Skip(In, TokenKind.During) && PeriodReader.Read(at) is { } period
            ? new PeriodicPart(period.Period, period.Every, null, at.TextFrom(from))
            : null;
    }
}
