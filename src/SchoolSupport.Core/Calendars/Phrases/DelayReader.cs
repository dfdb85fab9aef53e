using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads how long: «в течение 10 дней», «не позднее 5 рабочих дней», «в 3-дневный срок», «на следующий день».</summary>
internal static class DelayReader
{
    private const int DaysOfWeek = 7;

    /// <summary>A length of time that no event follows.</summary>
    public static DelayPart? Alone(PhraseCursor at)
    {
        var from = at.Position;
        return Read(at) is { IsCounted: true } length ? new DelayPart(length.Delay, at.TextFrom(from)) : null;
    }

    /// <summary>The length; null when there is none.</summary>
    public static Length? Read(PhraseCursor cursor) => cursor.Try(at =>
    {
        var said = at.Take(Not, Later);
        if (said && at.Sees(Comma, Minimum)) at.Step();
        said |= at.Skip(In, During, Minimum, Through);
        if (!said) return null;
        if (at.Take(Relative, Day)) return new Length(new EventDelay(1, DelayUnit.CalendarDays), false);
        if (at.Take(Relative, WorkingAdjective, Day)) return new Length(new EventDelay(1, DelayUnit.WorkingDays), false);
        var counted = at.Current is { Kind: Number, IsOrdinal: false, Value: <= 366 };
        var count = counted ? at.Step().Value : 1;
        at.Take(Open, Number, Close);
        at.Take(Dash);
        var working = at.Take(WorkingAdjective);
        at.Skip(CalendarAdjective);
        var unit = at.Step();
        at.Skip(Noise, PeriodWord);
        return Of(unit.Kind, count, working) is { } delay && (counted || unit.Kind != Day) ? new Length(delay, counted) : null;
    });

    private static EventDelay? Of(TokenKind unit, int count, bool working) => unit switch
    {
        Day => new EventDelay(count, working ? DelayUnit.WorkingDays : DelayUnit.CalendarDays),
        Week when count * DaysOfWeek <= 366 => new EventDelay(count * DaysOfWeek, DelayUnit.CalendarDays),
        MonthWord when count <= 24 => new EventDelay(count, DelayUnit.Months),
        _ => null,
    };

    /// <summary>A length of time, and whether its number is said: «в течение месяца» alone may mean every month.</summary>
    internal sealed record Length(EventDelay Delay, bool IsCounted);
}
