using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>Puts hours that were typed or chosen into a tutor's week and days.</summary>
internal sealed class HoursSaving(HoursStore hours)
{
    /// <summary>Hours said for a weekday are that weekday's from now on; hours of a day come to those there are.</summary>
    /// <returns>What is so now, in a few words.</returns>
    public async Task<string> Save(TutorRow tutor, TypedHours.Hours said)
    {
        var words = new List<string>();
        foreach (var day in said.Weekly.GroupBy(week => week.Weekday))
        {
            await hours.SetWeekday(tutor.Id, day.Key, day.Select(week => week.Hours));
            words.Add($"{HoursWords.ShortName(day.Key)}: {HoursWords.Spans(day.Select(week => week.Hours))}");
        }

        foreach (var single in said.OneOff)
        {
            await AddOnce(tutor.Id, single.Day, single.Hours);
            words.Add($"{RussianDate.WeekdayDayMonth(single.Day)}: {HoursWords.Span(single.Hours)}");
        }

        return string.Join("; ", words);
    }

    /// <summary>Cuts a break out of weekdays, all that have hours when none is named. Empty when there was nothing to cut.</summary>
    public async Task<string> Cut(TutorRow tutor, TypedHours.Break said)
    {
        var words = new List<string>();
        foreach (var day in (await hours.Weekly(tutor.Id)).GroupBy(row => row.Hours.Weekday).Where(day => said.Weekdays.Count == 0 || said.Weekdays.Contains(day.Key)))
        {
            var before = day.Select(row => row.Hours.Hours).ToList();
            var left = said.Spans.Aggregate(before, (spans, cut) => [.. spans.SelectMany(span => span.Without(cut))]);
            if (left.SequenceEqual(before))
                continue;
            await hours.SetWeekday(tutor.Id, day.Key, left, day.First().Hours.Place);
            words.Add($"{HoursWords.ShortName(day.Key)}: {(left.Count == 0 ? "без часов" : HoursWords.Spans(left))}");
        }

        return string.Join("; ", words);
    }

    /// <summary>Adds hours to a weekday; what overlaps or touches becomes one.</summary>
    public async Task AddWeekly(long tutorId, DayOfWeek weekday, DayHours added)
    {
        var there = (await hours.Weekly(tutorId)).Where(row => row.Hours.Weekday == weekday).ToList();
        await hours.SetWeekday(tutorId, weekday, Joined([.. there.Select(row => row.Hours.Hours), added]), there.FirstOrDefault()?.Hours.Place);
    }

    /// <summary>Adds hours to a day; what overlaps or touches becomes one.</summary>
    public async Task AddOnce(long tutorId, DateOnly day, DayHours added)
    {
        var there = (await hours.OneOff(tutorId, day)).Where(row => row.Hours.Day == day).ToList();
        foreach (var row in there)
            await hours.RemoveOneOff(tutorId, row.Id);
        foreach (var span in Joined([.. there.Select(row => row.Hours.Hours), added]))
            await hours.AddOneOff(tutorId, new SingleHours(day, span, there.FirstOrDefault()?.Hours.Place, there.FirstOrDefault()?.Hours.Seats));
    }

    private static List<DayHours> Joined(IEnumerable<DayHours> spans)
    {
        var joined = new List<DayHours>();
        foreach (var span in spans.OrderBy(span => span.From))
        {
            if (joined.Count > 0 && span.From <= joined[^1].To)
                joined[^1] = new DayHours(joined[^1].From, Math.Max(joined[^1].To, span.To));
            else
                joined.Add(span);
        }

        return joined;
    }
}
