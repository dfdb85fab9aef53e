using System.Globalization;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>
/// Reminders that a coordinator asked for out of hours. A notice a municipality and morning says that there are any, so that a look costs
/// nothing while there are none; one a school or person says of what.
/// </summary>
internal sealed class WaitingNudges(NoticeStore notices, SchoolStore schools, MembershipStore memberships)
{
    private const string Everything = "all";

    public async Task Add(BoardHolder holder, long? task, DateOnly morning)
    {
        await notices.TryAdd(MorningKey(holder.MunicipalityId, morning), "waiting");
        var what = task is { } one ? one.ToString(CultureInfo.InvariantCulture) : Everything;
        if (await notices.TryAdd(KeyOf(holder.Id, morning), what))
            return;
        // Asked for twice: then of everything.
        await notices.Forget(KeyOf(holder.Id, morning));
        await notices.TryAdd(KeyOf(holder.Id, morning), Everything);
    }

    /// <summary>Who waits for a morning, and for which task; null: for all that is overdue.</summary>
    public async Task<IReadOnlyList<(long Holder, long? Task)>> Of(long municipality, DateOnly morning)
    {
        var holders = (await schools.OfMunicipality(municipality)).Select(school => school.Id)
            .Concat((await memberships.People(municipality)).Select(person => person.MembershipId)).ToList();
        var waiting = await notices.Done(holders.Select(holder => KeyOf(holder, morning)));
        var found = new List<(long, long?)>();
        foreach (var holder in holders.Where(holder => waiting.Contains(KeyOf(holder, morning))))
            found.Add((holder, long.TryParse(await notices.OutcomeOf(KeyOf(holder, morning)), CultureInfo.InvariantCulture, out var task) ? task : null));
        return found;
    }

    /// <summary>Under which notice it stands that somebody of a municipality waits for a morning.</summary>
    public static string MorningKey(long municipality, DateOnly morning) => string.Create(CultureInfo.InvariantCulture, $"task nudges waiting/{municipality}/{morning:yyyy-MM-dd}");

    /// <summary>Under which notice a holder waits.</summary>
    public static string KeyOf(long holder, DateOnly morning) => string.Create(CultureInfo.InvariantCulture, $"task nudge waiting/{holder}/{morning:yyyy-MM-dd}");
}
