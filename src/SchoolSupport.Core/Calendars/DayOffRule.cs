namespace SchoolSupport.Core.Calendars;

/// <summary>
/// What becomes of a due date on a day off. Practice differs (the Civil Code, art. 193, moves it forward; clerical instructions move it
/// back), hence a choice per plan.
/// </summary>
public enum DayOffRule
{
    /// <summary>It stays as written.</summary>
    Stays,

    /// <summary>To the last working day before it.</summary>
    MovesBack,

    /// <summary>To the first working day after it.</summary>
    MovesForward,
}

/// <summary>Applies a <see cref="DayOffRule"/>.</summary>
public static class DayOffRules
{
    /// <summary>The due date that counts: the date itself on a working day, or when it stays.</summary>
    public static DateOnly Apply(this DayOffRule rule, DateOnly due, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (rule == DayOffRule.Stays || calendar.IsWorkingDay(due)) return due;
        return rule == DayOffRule.MovesBack ? calendar.PreviousWorkingDay(due) : calendar.NextWorkingDay(due);
    }
}
