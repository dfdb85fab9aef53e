namespace SchoolSupport.Core.Calendars;

/// <summary>The periods that a term may count by.</summary>
public enum DeadlinePeriod
{
    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Two calendar months, counted from the beginning of the plan.</summary>
    TwoMonths,

    /// <summary>Четверть: a school term.</summary>
    Term,

    /// <summary>Квартал: a calendar quarter.</summary>
    Quarter,

    /// <summary>Полугодие: half a school year.</summary>
    HalfYear,

    /// <summary>A year of the plan.</summary>
    Year,
}
