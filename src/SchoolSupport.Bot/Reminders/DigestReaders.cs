using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>People as the planner sees them, and what stands open for them.</summary>
internal sealed class DigestReaders(DigestPeopleStore people, ReminderPreferenceStore preferences)
{
    /// <summary>Some people of a municipality on a date, by their ids.</summary>
    public async Task<IReadOnlyList<DigestReader>> Page(DigestSpan span, MunicipalityDay home)
    {
        var page = await people.Page(span, home.Policy, home.Today);
        var chosen = await preferences.Of(page.Select(person => person.PersonId));
        return
        [
            .. page.Select(person => new DigestReader(person.PersonId, home, chosen.GetValueOrDefault(person.PersonId, ReminderPreferences.Default))
            {
                IsCoordinator = person.IsCoordinator,
                LastOn = person.LastOn,
                IsTold = person.IsTold,
            }),
        ];
    }
}

internal static class ReminderSources
{
    /// <summary>Everything that stands open for the people of a batch.</summary>
    public static async Task<IReadOnlyList<DueItem>> ReadAll(this IEnumerable<IReminderSource> sources, ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var source in sources)
            items.AddRange(await source.Read(batch));
        return items;
    }
}
