using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>Makes summaries of weeks: the same figures for everybody who reads of a week, whenever in it.</summary>
internal sealed class WeeklySummaries(WeeklyFiguresStore weeks, SchoolStore schools)
{
    private readonly Dictionary<(long Municipality, DateOnly Date), WeeklySummary?> known = [];

    /// <summary>The summary of a date's week; null when the municipality has no tasks.</summary>
    public async Task<WeeklySummary?> Of(long municipality, DateOnly today)
    {
        if (!known.TryGetValue((municipality, today), out var summary))
            known[(municipality, today)] = summary = await Make(municipality, today);
        return summary;
    }

    private async Task<WeeklySummary?> Make(long municipality, DateOnly today)
    {
        var monday = WeeklySummary.MondayOf(today);
        var figures = await weeks.Of(municipality, monday) ?? await weeks.Now(municipality, today);
        if (figures.All.Total == 0)
            return null;
        var names = (await schools.OfMunicipality(municipality)).ToDictionary(school => school.Id, school => school.Name);
        return WeeklySummary.Of(figures, await weeks.Before(municipality, monday), names);
    }
}
