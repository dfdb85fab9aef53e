using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>What many people are told. The numbers stand in queued work and never change.</summary>
public enum EventNewsKind
{
    Invitation = 0,
    Change = 1,
    Cancellation = 2,
    Materials = 3,
    Move = 4,
}

/// <summary>Tells people about events: one at once, many by queued work.</summary>
internal sealed class EventNews(EventStore events, GuestStore guests, PersonStore people, WorkQueue work, Outgoing outgoing, TimeProvider clock)
{
    /// <summary>Invites those it is meant for and who have not been invited yet.</summary>
    public Task Invite(long id) => Queue(EventNewsKind.Invitation, id, 0, 0);

    /// <summary>Tells of another time, except the one who has changed it.</summary>
    public async Task Moved(long id, Turn turn) => await Queue(EventNewsKind.Move, id, (await events.Find(id))!.Sequence, turn.Member.PersonId);

    /// <summary>Tells of another place, except the one who has changed it.</summary>
    public async Task Changed(long id, Turn turn) => await Queue(EventNewsKind.Change, id, (await events.Find(id))!.Sequence, turn.Member.PersonId);

    public async Task Cancelled(long id, Turn turn) => await Queue(EventNewsKind.Cancellation, id, (await events.Find(id))!.Sequence, turn.Member.PersonId);

    /// <param name="count">How many pieces there are: with more of them there is something new to tell.</param>
    public Task Materials(long id, long count, Turn turn) => Queue(EventNewsKind.Materials, id, count, turn.Member.PersonId);

    /// <summary>Gives free seats to those who wait, and tells them.</summary>
    public async Task Promote(long id)
    {
        foreach (var person in await guests.Promote(id))
        {
            var row = (await events.Find(id))!;
            var zone = await ZoneOf(person, row);
            await outgoing.Tell(person, EventNewsPages.Promoted(row, zone, clock.GetUtcNow()));
        }
    }

    /// <summary>Tells a tutor that a coordinator has announced what they lead.</summary>
    public async Task TellLeader(long id, Turn turn)
    {
        var row = (await events.Find(id))!;
        if (row.LeaderPersonId == turn.Member.PersonId)
            return;
        var zone = await ZoneOf(row.LeaderPersonId, row);
        await outgoing.Tell(row.LeaderPersonId, EventNewsPages.ToLeader(row, zone, turn.Now));
    }

    private async Task<TimeZoneName> ZoneOf(long person, EventRow row) => new((await people.Find(person))?.TimeZone ?? row.MunicipalityZone);

    private Task Queue(EventNewsKind kind, long id, long stamp, long actor) =>
        work.Add(EventNewsWork.WorkKind, string.Create(CultureInfo.InvariantCulture, $"{(int)kind}/{id}/{stamp}/{actor}"));
}
