namespace SchoolSupport.Core.Consultations;

/// <summary>
/// What a tutor's hours of one day come to, each minute at most once. Single hours with a place or seats of their own go before the week's
/// (a webinar in the middle of usual hours is a webinar); single hours as usual only add what the week's do not cover.
/// </summary>
internal static class DayPlan
{
    public static List<DayPart> Of(ConsultationTerms terms, IEnumerable<WeeklyHours> weekly, IReadOnlyList<SingleHours> oneOff)
    {
        MeetingPlace usual = new(terms.Format, terms.Place);
        List<DayPart> parts = [];
        foreach (SingleHours single in oneOff.Where(IsSpecial)) AddFree(parts, new DayPart(single.Hours, single.Place ?? usual, single.Seats ?? terms.Seats));
        foreach (WeeklyHours week in weekly) AddFree(parts, new DayPart(week.Hours, week.Place ?? usual, terms.Seats));
        foreach (SingleHours single in oneOff.Where(single => !IsSpecial(single))) AddFree(parts, new DayPart(single.Hours, usual, terms.Seats));
        parts.Sort((one, other) => one.Hours.From.CompareTo(other.Hours.From));
        return parts;
    }

    private static bool IsSpecial(SingleHours hours) => hours.Place is not null || hours.Seats is not null;

    private static void AddFree(List<DayPart> parts, DayPart added)
    {
        List<DayHours> left = [added.Hours];
        foreach (DayPart part in parts.Where(part => part.Hours.Overlaps(added.Hours)).ToList())
            left = [.. left.SelectMany(hours => hours.Without(part.Hours))];
        parts.AddRange(left.Select(hours => added with { Hours = hours }));
    }
}

/// <summary>Hours of a day with how, where and for how many.</summary>
internal sealed record DayPart(DayHours Hours, MeetingPlace Place, int Seats);
