namespace SchoolSupport.Core.Text;

/// <summary>Due dates in words, and what was done about them. All dates and times are local.</summary>
public static class DueWords
{
    /// <summary>«8 сентября в 14:32».</summary>
    public static string Moment(DateTime local) => $"{RussianDate.DayMonth(DateOnly.FromDateTime(local))} в {local:HH:mm}";

    /// <summary>«на неделю раньше срока», «в последний день срока», «на 2 дня позже срока».</summary>
    public static string Timeliness(DateOnly due, DateOnly day) => (due.DayNumber - day.DayNumber) switch
    {
        0 => "в последний день срока",
        > 0 and var early => $"на {Span(early)} раньше срока",
        var late => $"на {Span(-late)} позже срока",
    };

    /// <summary>«до 15 сентября», or «срок был 15 сентября».</summary>
    public static string Due(DateOnly due, DateOnly today) => today > due ? $"срок был {RussianDate.DayMonth(due)}" : RussianDate.Until(due);

    /// <summary>How long it took, after «на»: «день», «3 дня», «неделю», «две недели».</summary>
    public static string Span(int days) => days switch
    {
        1 => "день",
        7 => "неделю",
        14 => "две недели",
        _ => Counted.Days(days),
    };
}
