using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads days: «15.12.2022», «15 декабря», «2022-12-15», the first ones of «1, 10 и 20 октября».</summary>
internal static class DateReader
{
    private const int Century = 2000;

    /// <summary>A day with its year, if one is written.</summary>
    public static Dated? Read(PhraseCursor cursor)
    {
        var from = cursor.Position;
        var before = WeekdayHere(cursor);
        var read = cursor.Try(Iso) ?? cursor.Try(Digits) ?? cursor.Try(Words) ?? cursor.Try(Lent);
        if (read is null) return null;
        if (read.Moment is DayMoment day)
        {
            read = read with { Year = read.Year ?? YearReader.Beside(cursor) };
            if ((before ?? WeekdayBehind(cursor)) is { } weekday) read = read with { Moment = day with { Weekday = weekday } };
        }
        return read with { Text = cursor.TextFrom(from) };
    }

    private static DayOfWeek? WeekdayHere(PhraseCursor at)
    {
        if (at.Kind != Weekday) return null;
        var weekday = (DayOfWeek)at.Step().Value;
        at.Take(Comma);
        return weekday;
    }

    /// <summary>«15 декабря (среда)», «15 декабря, среда».</summary>
    private static DayOfWeek? WeekdayBehind(PhraseCursor at)
    {
        var weekday = at.Ahead(at.Kind is Comma or Open ? 1 : 0);
        if (weekday.Kind != Weekday) return null;
        if (at.Take(Open, Weekday, Close) || at.Take(Comma, Weekday) || at.Take(Weekday)) return (DayOfWeek)weekday.Value;
        return null;
    }

    private static Dated? Iso(PhraseCursor at)
    {
        if (!at.Current.IsYear || !at.Sees(Number, Dash, Number, Dash, Number)) return null;
        var (year, month, day) = (at.Step().Value, at.Ahead(1).Value, at.Ahead(3).Value);
        return Skipped(at, 4, new Dated(new DayMoment(day, month), Single(year), ""));
    }

    private static Dated? Digits(PhraseCursor at)
    {
        if (at.Current is not { Kind: Number, Digits: 1 or 2 } || at.Ahead(1).Kind is not (Dot or Slash or Dash)) return null;
        var (mark, first, second, third) = (at.Ahead(1).Kind, at.Current.Value, at.Ahead(2), at.Ahead(4));
        if (second.Kind != Number || second.Digits == 0) return null;
        if (at.Ahead(3).Kind == mark && (third.IsYear || (third is { Kind: Number, Digits: 2 } && mark != Dash)))
            return Skipped(at, 5, Full(first, second.Value, third));
        if (mark == Dash) return null;
        if (second.IsYear) return first is >= 1 and <= 12 ? Skipped(at, 3, new Dated(new MonthMoment(first), Single(second.Value), "")) : null;
        return second.Digits <= 2 && new DayMoment(first, second.Value).Exists ? Skipped(at, 3, new Dated(new DayMoment(first, second.Value), null, "")) : null;
    }

    private static Dated? Words(PhraseCursor at)
    {
        if (at.Current is not { Kind: Number, Digits: <= 2 }) return null;
        var day = at.Step().Value;
        at.Skip(DayOfMonth, Day);
        at.Take(Dash);
        // «1. Сентябрь» is a number in a list and a month; a day has the month in the genitive, or cut short.
        return at.Kind == Month && !IsNominative(at.Current) ? new Dated(new DayMoment(day, at.Step().Value), null, "") : null;
    }

    /// <summary>A day whose month stands further on: «с 1 по 10 октября», «1-10.10.2021».</summary>
    private static Dated? Lent(PhraseCursor at)
    {
        if (at.Current is not { Kind: Number, Digits: <= 2, Value: >= 1 and <= 31 }) return null;
        for (var index = 1; at.Ahead(index).Kind is Comma or And or Dash or By or Until && at.Ahead(index + 1) is { Kind: Number, Digits: <= 2 }; index += 2)
        {
            var month = at.Ahead(index + 2).Kind switch
            {
                Month => at.Ahead(index + 2).Value,
                DayOfMonth when at.Ahead(index + 3).Kind == Month => at.Ahead(index + 3).Value,
                Dot when at.Ahead(index + 3).Kind == Number => at.Ahead(index + 3).Value,
                _ => 0,
            };
            if (month is >= 1 and <= 12) return Skipped(at, 1, new Dated(new DayMoment(at.Current.Value, month), null, ""));
        }
        return null;
    }

    private static bool IsNominative(Token month) =>
        LexiconWords.Months[month.Value - 1].StartsWith(month.Text + ' ', StringComparison.Ordinal);

    private static Dated Full(int day, int month, Token year) =>
        new(new DayMoment(day, month), Single(year.Digits == 2 ? Century + year.Value : year.Value), "");

    private static YearRef Single(int year) => new(year, year, YearSense.Unsaid);

    private static Dated Skipped(PhraseCursor at, int count, Dated read)
    {
        for (; count > 0; count--) at.Step();
        at.Skip(Year);
        return read;
    }
}
