using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Days with the times that hold for all of them: «пн, ср 9-12, 13-16 кроме 10-11».</summary>
internal sealed class HoursGroup
{
    public List<DayOfWeek> Weekdays { get; } = [];

    public List<DateOnly> Dates { get; } = [];

    public List<DayHours> Spans { get; } = [];

    public List<DayHours> Breaks { get; } = [];

    /// <summary>Whether weekdays were said as in «в четверг».</summary>
    public bool MayBeOnce { get; set; }

    /// <summary>Whether the times came first: «15-17 пн, ср».</summary>
    public bool BeginsWithTimes { get; set; }

    public bool HasDays => Weekdays.Count > 0 || Dates.Count > 0;

    /// <summary>The hours of each day: overlapping and touching ones as one, without the breaks.</summary>
    public IReadOnlyList<DayHours> Left()
    {
        List<DayHours> whole = [];
        foreach (DayHours span in Spans.OrderBy(span => span.From))
        {
            if (whole.Count > 0 && span.From <= whole[^1].To) whole[^1] = new DayHours(whole[^1].From, Math.Max(whole[^1].To, span.To));
            else whole.Add(span);
        }
        return Breaks.Aggregate<DayHours, IReadOnlyList<DayHours>>(whole, (left, pause) => [.. left.SelectMany(hours => hours.Without(pause))]);
    }

    /// <summary>What cannot be, in Russian; null: nothing.</summary>
    public string? Problem(DateOnly today)
    {
        if (!HasDays) return "В какие дни? Напишите, например: «пн, ср 15:00–17:00» или «завтра 10:00–12:00».";
        if (Spans.Count == 0 && Breaks.Count > 0) return "Перерыв ставят на дни недели, например: «пн перерыв 12:00–13:00».";
        if (Spans.Count == 0) return "В какое время? Напишите, например: «пн 15:00–17:00» или «завтра 10:00–12:00».";
        if (Left().Count == 0) return "С таким перерывом часов не остаётся.";
        foreach (DateOnly date in Dates)
        {
            if (date < today) return $"{RussianDate.DayMonthYear(date)} уже прошло. Напишите день не раньше сегодняшнего.";
            if (date > today.AddYears(1)) return $"{RussianDate.DayMonthYear(date)} – слишком далеко. Часы ставят не больше чем на год вперёд.";
            // «Чт, 15 октября»: a weekday beside a date only says it once more.
            if (Weekdays.Count > 0 && !Weekdays.Contains(date.DayOfWeek)) return $"{RussianDate.FullWeekdayDayMonth(date)}: день недели не тот. Проверьте дату.";
        }
        return null;
    }
}
