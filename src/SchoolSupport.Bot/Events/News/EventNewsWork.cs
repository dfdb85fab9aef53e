using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Events;

/// <summary>
/// Tells many people something about an event, some of them in each transaction. Each one told is a row, so that a run after a crash goes on
/// where the first stopped. What is no longer so is not told: a later change has its own work.
/// </summary>
internal sealed class EventNewsWork(Database database, IServiceScopeFactory scopes, OutboxSender sender, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "event news";
    private const int AtOnce = 50;

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var order = NewsOrder.Read(item.Payload);
        foreach (var readers in (await Readers(order, cancellation)).Chunk(AtOnce))
            await Tell(order, readers, item.CreatedAt, cancellation);
        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    private async Task<IReadOnlyList<EventReader>> Readers(NewsOrder order, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return await new EventStore(session).Find(order.Event) is not { } row || !order.IsStillSo(row, clock.GetUtcNow()) ? [] : order.Kind switch
        {
            EventNewsKind.Invitation => await new EventAudience(session).ToInvite(row.Id),
            EventNewsKind.Materials => await new EventListStore(session).Participants(row.Id),
            _ => await new EventListStore(session).Concerned(row.Id, withWaiting: true),
        };
    }

    private async Task Tell(NewsOrder order, IEnumerable<EventReader> readers, DateTimeOffset decidedAt, CancellationToken cancellation)
    {
        await using var session = await database.Begin(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        var (outgoing, notices) = (scope.ServiceProvider.GetRequiredService<Outgoing>(), scope.ServiceProvider.GetRequiredService<NoticeStore>());
        outgoing.DecidedAt = decidedAt;
        var now = clock.GetUtcNow();
        if (await new EventStore(session).Find(order.Event) is not { } row || !order.IsStillSo(row, now))
            return;
        foreach (var reader in readers.Where(reader => reader.PersonId != order.Actor))
            if (await notices.TryAdd(order.KeyFor(reader.PersonId), "sent"))
                await outgoing.Tell(reader.PersonId, order.Page(row, new TimeZoneName(reader.Zone), now), order.Priority);
        await session.Commit();
        sender.Accept(outgoing.Rows);
    }
}

/// <summary>What is to be told.</summary>
/// <param name="Stamp">The event's sequence, or how many pieces its materials have: tells one such piece of news from the next.</param>
/// <param name="Actor">The person who did it, who is not told; 0: nobody.</param>
internal sealed record NewsOrder(EventNewsKind Kind, long Event, long Stamp, long Actor)
{
    public OutboxPriority Priority => Kind is EventNewsKind.Invitation or EventNewsKind.Materials ? OutboxPriority.Bulk : OutboxPriority.Notice;

    public static NewsOrder Read(string payload)
    {
        var parts = payload.Split('/').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new NewsOrder((EventNewsKind)parts[0], parts[1], parts[2], parts[3]);
    }

    public bool IsStillSo(EventRow row, DateTimeOffset now) => Kind switch
    {
        EventNewsKind.Invitation => row.IsAhead(now),
        EventNewsKind.Change or EventNewsKind.Move => row.State == EventState.Announced && row.Sequence == Stamp,
        EventNewsKind.Cancellation => row.State == EventState.Cancelled,
        _ => row.Materials > 0,
    };

    public string KeyFor(long person) => string.Create(CultureInfo.InvariantCulture, $"event/news/{(int)Kind}/{Event}/{Stamp}/{person}");

    public Page Page(EventRow row, TimeZoneName zone, DateTimeOffset now) => Kind switch
    {
        EventNewsKind.Invitation => EventNewsPages.Invitation(row, zone, now),
        EventNewsKind.Change => EventNewsPages.Changed($"Теперь место другое:", row, zone, now),
        EventNewsKind.Move => EventNewsPages.Changed($"Перенесено. Было {EventTimes.Begin(row.MovedFrom!.Value, zone, now)}, стало так:", row, zone, now),
        EventNewsKind.Cancellation => EventNewsPages.Cancelled(row, zone, now),
        _ => EventNewsPages.Materials(row),
    };
}
