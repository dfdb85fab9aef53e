using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads what waits for something: «после проведения ВПР», «в течение 10 дней со дня получения», «по итогам четверти».</summary>
internal static class EventReader
{
    /// <summary>What follows an event, or a moment of the calendar; null when nothing does.</summary>
    public static Part? Read(PhraseCursor at) => at.Try(Needed) ?? at.Try(Following) ?? (Part?)at.Try(DelayReader.Alone);

    /// <summary>
    /// What is tied to an event without a date: «в период проведения ВПР», «до начала аттестации». To be asked only when the calendar
    /// knows nothing of the kind.
    /// </summary>
    public static Part? ReadTied(PhraseCursor at) => at.Try(During) ?? at.Try(Before);

    /// <summary>«по мере необходимости», «по запросу», «в случае обращений».</summary>
    private static EventPart? Needed(PhraseCursor at)
    {
        var from = at.Position;
        if (at.Take(In, Occasion)) return WordsReader.Read(at) is null ? null : new EventPart(at.TextFrom(from), null, false, at.TextFrom(from));
        if (!at.Take(By, Results, Need) && !at.Take(By, Need) && !at.Take(In, Need)) return null;
        WordsReader.Read(at);
        return new EventPart(at.TextFrom(from), null, false, at.TextFrom(from));
    }

    private static Part? Following(PhraseCursor at)
    {
        var from = at.Position;
        var length = DelayReader.Read(at);
        at.Skip(Noise);
        if (length is not null && at.Take(Until)) return Named(at, from, null, isBefore: true);
        if (!Connector(at, length is not null)) return null;
        if (length is null && Calendar(at, from) is { } calendar) return calendar;
        return Named(at, from, length?.Delay, isBefore: false);
    }

    private static bool Connector(PhraseCursor at, bool afterLength)
    {
        if (at.Take(After) || at.Take(By, Results)) return true;
        if (afterLength) return at.Take(TokenKind.From, Since) || at.Take(TokenKind.From, Day) || at.Skip(TokenKind.From, Since);
        return at.Take(TokenKind.From, Since) || at.Take(TokenKind.From, Day);
    }

    /// <summary>«по итогам I четверти», «по окончании каждого полугодия», «после 15 декабря»: no event, but days of the calendar.</summary>
    private static Part? Calendar(PhraseCursor cursor, int from) => cursor.Try<Part>(at =>
    {
        at.Skip(End, Noise);
        if (at.Try(MomentReader.Read) is { } moment) return at.IsAtBreak ? new StretchPart(StretchRole.After, moment, null, at.TextFrom(from)) : null;
        return PeriodReader.Read(at) is { } period && at.IsAtBreak
            ? new PeriodicPart(period.Period, 1, null, at.TextFrom(from)) { IsAfter = true, IsSaidEvery = true }
            : null;
    });

    private static EventPart? Named(PhraseCursor at, int from, EventDelay? delay, bool isBefore) =>
        WordsReader.Read(at) is { } words ? new EventPart(words, delay, isBefore, at.TextFrom(from)) : null;

    /// <summary>«в период проведения ВПР», «в день проведения».</summary>
    private static EventPart? During(PhraseCursor at)
    {
        var from = at.Position;
        if (!at.Skip(In, TokenKind.During, PeriodWord, Day)) return null;
        if (at.Position - from < 2 || at.IsAtBreak) return null;
        var onTheDay = at.Ahead(-1).Kind == Day;
        return Named(at, from, onTheDay ? new EventDelay(0, DelayUnit.CalendarDays) : null, isBefore: false);
    }

    /// <summary>«до начала аттестации», «перед ГИА».</summary>
    private static EventPart? Before(PhraseCursor at)
    {
        var from = at.Position;
        if (!at.Take(Not, Later) && !at.Skip(Until, Towards)) return null;
        return at.Kind is Word or Noise or Begin or End or ProgrammeWord ? Named(at, from, null, isBefore: true) : null;
    }
}
