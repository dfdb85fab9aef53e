namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>What a word or sign of a term is to the grammar. The Russian words of each kind stand in <see cref="LexiconWords"/>.</summary>
internal enum TokenKind
{
    /// <summary>A word without a meaning for terms.</summary>
    Word,

    /// <summary>A word that may stand anywhere and changes nothing: «срок», «включительно».</summary>
    Noise,

    /// <summary>Digits, Roman digits or a numeral; the value is the number.</summary>
    Number,

    /// <summary>A clock time, «14:00»: it changes no day.</summary>
    Clock,

    Dash,
    Comma,
    Dot,
    Slash,
    Open,
    Close,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>As <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>«пятницам»: every one of them.</summary>
    Weekdays,

    /// <summary>1 winter, 2 spring, 3 summer, 4 autumn.</summary>
    Season,

    /// <summary>«осенние», numbered as <see cref="Season"/>.</summary>
    SeasonAdjective,
    Holidays,

    Day,
    WorkingAdjective,
    CalendarAdjective,
    DayOfMonth,
    Week,
    Decade,
    Half,
    MonthWord,
    Quarter,
    Term,
    HalfYear,

    /// <summary>«год»; the value is 2 when several: «гг.».</summary>
    Year,
    School,

    /// <summary>«текущего» (0), «следующего» (1).</summary>
    Relative,
    Reporting,

    Every,

    /// <summary>«ежемесячно»; the value is the <see cref="DeadlinePeriod"/>.</summary>
    EveryPeriod,
    EveryDay,
    Times,
    Not,
    Rarer,
    Minimum,

    Later,
    Until,
    Towards,
    From,
    By,
    In,
    During,
    Whole,
    PeriodWord,
    ProgrammeWord,

    Begin,
    Middle,
    End,
    Last,
    And,

    After,
    Through,
    Since,
    Results,
    Need,

    /// <summary>«в случае», «при наличии»: what follows may happen.</summary>
    Occasion,
    Plan,
    According,
    Always,
}
