using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>A time within a tutor's hours at which nobody may book.</summary>
public sealed record ClosedTimeRow
{
    public required long Id { get; init; }
    public required long TutorId { get; init; }
    public required DateTimeOffset StartsAt { get; init; }
    public required DateTimeOffset EndsAt { get; init; }

    public TimeRange Time => new(StartsAt, EndsAt);
}

/// <summary>Times that tutors have closed, mostly by calling off what was there.</summary>
public sealed class ClosedTimeStore(Session session)
{
    private const string Columns = "select id, tutor_id, starts_at, ends_at from closed_time";

    /// <summary>Closes a time; a second time it is the same.</summary>
    public async Task<long> Close(long tutorId, TimeRange time)
    {
        var given = new { id = session.NewId(), tutorId, time.From, time.Until, now = session.Now };
        bool isNew = await session.Execute(
            "insert into closed_time (id, tutor_id, starts_at, ends_at, created_at) values (@id, @tutorId, @From, @Until, @now) on conflict do nothing", given) == 1;
        return isNew ? given.id : await session.Find<long>("select id from closed_time where tutor_id = @tutorId and starts_at = @From and ends_at = @Until", given);
    }

    /// <summary>Lets the time be booked again. False when it can be already.</summary>
    public async Task<bool> Open(long tutorId, long id) =>
        await session.Execute("delete from closed_time where id = @id and tutor_id = @tutorId", new { id, tutorId }) == 1;

    public Task<ClosedTimeRow?> Find(long id) => session.Find<ClosedTimeRow>(Columns + " where id = @id", new { id });

    /// <summary>What is closed and not over of some tutors, in order.</summary>
    public Task<IReadOnlyList<ClosedTimeRow>> Of(params IEnumerable<long> tutors) => session.Query<ClosedTimeRow>(
        Columns + $" where tutor_id in {session.Dialect.Ids("@ids")} and ends_at > @now order by starts_at, id", new { ids = Batch.Of(tutors), now = session.Now });

    /// <summary>Whether anything of a time is closed.</summary>
    public async Task<bool> IsClosed(long tutorId, DateTimeOffset from, DateTimeOffset until) => await session.Find<long?>(
        "select min(id) from closed_time where tutor_id = @tutorId and starts_at < @until and ends_at > @from", new { tutorId, from, until }) is not null;
}
