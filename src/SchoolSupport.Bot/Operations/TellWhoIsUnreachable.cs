using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Operations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Operations;

/// <summary>
/// Tells coordinators, by day and on working days, who has blocked the bot or deleted the account: once a person, those of a mailing by
/// one message. Where no coordinator can be reached, the administrators are told of the coordinators, and of nobody else.
/// </summary>
internal sealed class TellWhoIsUnreachable(
    UnreachableStore unreachable,
    ReminderPolicyStore policies,
    CalendarStore calendars,
    NoticeStore notices,
    MembershipStore memberships,
    AdministratorPost administrators,
    Outgoing outgoing,
    TimeProvider clock) : IDueWork
{
    // A mailing finds them out one after the other.
    private static readonly TimeSpan Gather = TimeSpan.FromMinutes(15);

    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var municipality in await Due())
        {
            var told = 0;
            foreach (var coordinator in (await memberships.CoordinatorsOf(municipality.Key)).Except(municipality.Select(person => person.PersonId)))
                told += await outgoing.Tell(coordinator, UnreachablePage.Of([.. municipality]));
            var coordinators = municipality.Where(person => person.Role == Role.Coordinator.Code).ToList();
            if (told == 0 && coordinators.Count > 0)
                told = await administrators.Tell(UnreachablePage.Of(coordinators));
            foreach (var person in municipality)
                await notices.TryAdd(person.NoticeKey, told > 0 ? "sent" : "nobody to tell");
        }
    }

    private async Task<IReadOnlyList<IGrouping<long, UnreachablePerson>>> Due()
    {
        var now = clock.GetUtcNow();
        List<IGrouping<long, UnreachablePerson>> due = [];
        foreach (var municipality in (await unreachable.Untold()).GroupBy(person => person.MunicipalityId))
            if (municipality.Min(person => person.Since) <= now - Gather && await MayDisturb(municipality.First(), now))
                due.Add(municipality);
        return due;
    }

    private async Task<bool> MayDisturb(UnreachablePerson of, DateTimeOffset now)
    {
        var zone = new TimeZoneName(of.TimeZone);
        var night = (await policies.Of(of.MunicipalityId)).Night;
        return !night.Covers(TimeOnly.FromTimeSpan(zone.At(now).TimeOfDay)) && (await calendars.Of(of.MunicipalityId)).Working.IsWorkingDay(zone.DateAt(now));
    }
}
