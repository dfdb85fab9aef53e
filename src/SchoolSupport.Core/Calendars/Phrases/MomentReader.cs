using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads anything that the calendar has a place for, with the year beside it.</summary>
internal static class MomentReader
{
    /// <summary>A day, a month or its part, a quarter, term, half-year, season, holidays, year or the whole programme.</summary>
    public static Dated? Read(PhraseCursor cursor) =>
        cursor.Try(Edge) ?? cursor.Try(DateReader.Read) ?? cursor.Try(WithYear) ?? cursor.Try(WholeYear) ?? cursor.Try(Programme);

    /// <summary>«конец 1 четверти», «середина 2022 года».</summary>
    private static Dated? Edge(PhraseCursor at)
    {
        if (at.Kind is not (Begin or Middle or End)) return null;
        var from = at.Position;
        var edge = at.Step().Kind;
        if (Read(at) is not { Moment: not (DayMoment or ProgrammeMoment or EdgeMoment) } of) return null;
        return of with { Moment = new EdgeMoment(of.Moment, edge), Text = at.TextFrom(from) };
    }

    private static Dated? WithYear(PhraseCursor at)
    {
        var from = at.Position;
        var moment = at.Try(MonthOrPart) ?? at.Try(Numbered) ?? at.Try(SeasonOrHolidays);
        if (moment is null) return null;
        return new Dated(moment, YearReader.Beside(at) ?? InSchoolYear(at), at.TextFrom(from));
    }

    /// <summary>«учебного года» without a number says nothing that the plan's year does not.</summary>
    private static YearRef? InSchoolYear(PhraseCursor at)
    {
        if (!at.Take(School, TokenKind.Year)) at.Take(In, School, TokenKind.Year);
        return null;
    }

    private static Moment? MonthOrPart(PhraseCursor at)
    {
        var part = at.Try(MonthPartReader.Read);
        if (part is not null) at.Skip(In, Day);
        if (at.Kind != Month) return null;
        var month = at.Step().Value;
        at.Skip(MonthWord);
        return part is null ? new MonthMoment(month) : new MonthPartMoment(month, part);
    }

    /// <summary>«I квартал», «четверть 2», and the «1» of «1 и 3 четверти», whose word stands further on.</summary>
    private static Moment? Numbered(PhraseCursor at)
    {
        if (at.Kind is Quarter or Term or HalfYear && at.Ahead(1) is { Kind: Number, Digits: <= 1 })
        {
            var unit = at.Step().Kind;
            return Numbered(unit, at.Step().Value);
        }
        if (at.Current is not { Kind: Number, Digits: <= 1 }) return null;
        var number = at.Step().Value;
        if (at.Ahead(1).Kind is Quarter or Term or HalfYear) at.Take(Dash);
        if (at.Take(CalendarAdjective)) return at.Take(HalfYear) && number is 1 or 2 ? new CalendarHalfMoment(number) : null;
        if (at.Kind == TokenKind.Half && number is 1 or 2 && (at.Ahead(1).Kind is School or TokenKind.Year || at.Ahead(1).IsYear))
        {
            at.Step();
            if (!at.Current.IsYear) at.Skip(School, TokenKind.Year);
            return new HalfYearMoment(number);
        }
        at.Take(School);
        if (at.Kind is Quarter or Term or HalfYear) return Numbered(at.Step().Kind, number);
        for (var index = 0; at.Ahead(index).Kind is Comma or And or Dash or By && at.Ahead(index + 1) is { Kind: Number, Digits: <= 1 }; index += 2)
        {
            if (at.Ahead(index + 2).Kind is Quarter or Term or HalfYear) return Numbered(at.Ahead(index + 2).Kind, number);
        }
        return null;
    }

    private static Moment? Numbered(TokenKind unit, int number) => (unit, number) switch
    {
        (Quarter, >= 1 and <= 4) => new QuarterMoment(number),
        (Term, >= 1 and <= 8) => new TermMoment(number),
        (HalfYear, 1 or 2) => new HalfYearMoment(number),
        _ => null,
    };

    private static Moment? SeasonOrHolidays(PhraseCursor at)
    {
        if (at.Kind == SeasonAdjective)
        {
            var season = at.Step().Value;
            // «весенние и осенние каникулы»
            var isLent = at.Kind is And or Comma && at.Ahead(1).Kind == SeasonAdjective && at.Ahead(2).Kind == Holidays;
            return isLent || at.Take(Holidays) ? new HolidaysMoment(season) : null;
        }
        if (at.Kind == Holidays)
        {
            at.Skip(Holidays, PeriodWord);
            return new HolidaysMoment(0);
        }
        if (at.Kind != Season) return null;
        var moment = new SeasonMoment(at.Step().Value);
        at.Skip(PeriodWord);
        return moment;
    }

    /// <summary>«2021-2022 учебный год», «2021», «год», «календарный год».</summary>
    private static Dated? WholeYear(PhraseCursor at)
    {
        var from = at.Position;
        at.Skip(Whole);
        if (YearReader.Years(at) is { } years) return new Dated(new WholeYearMoment(years.Sense), years, at.TextFrom(from));
        if (at.Kind == Relative && YearReader.Beside(at) is { } relative) return new Dated(new WholeYearMoment(relative.Sense), relative, at.TextFrom(from));
        var sense = at.Take(School) ? YearSense.School : at.Take(CalendarAdjective) ? YearSense.Calendar : YearSense.Unsaid;
        if (!at.Take(TokenKind.Year)) return null;
        // «учебного года 2021-2022», «год 2021».
        var number = YearReader.Years(at);
        if (number is not null && sense == YearSense.Unsaid) sense = number.Sense;
        return new Dated(new WholeYearMoment(sense), number is null ? null : number with { Sense = sense }, at.TextFrom(from));
    }

    /// <summary>«весь период», «срок реализации программы», «реализация дорожной карты».</summary>
    private static Dated? Programme(PhraseCursor at)
    {
        var from = at.Position;
        var whole = at.Skip(Whole);
        var period = at.Skip(PeriodWord);
        var named = at.Skip(ProgrammeWord);
        // «Срок реализации: сентябрь» is a label, not the whole programme.
        if (from == 0 && !whole && !at.IsAtEnd) return null;
        return (whole && period) || (period && named) || (named && at.Position - from > 1)
            ? new Dated(new ProgrammeMoment(), null, at.TextFrom(from))
            : null;
    }
}
