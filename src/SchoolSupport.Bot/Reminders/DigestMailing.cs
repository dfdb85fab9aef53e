using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Sends digests, to so many people a transaction that nobody waits behind them.</summary>
internal sealed class DigestMailing(
    DigestRounds rounds, DigestPeopleStore people, DigestReaders readers, DayBook days, IEnumerable<IReminderSource> sources, DigestPages pages, Outgoing outgoing,
    TimeProvider clock, ILogger<DigestMailing> log)
{
    private const int AtOnce = 200;

    public async Task<bool> IsDue() => await rounds.Next() is not null;

    /// <summary>Looks at some people whose hour has come.</summary>
    public async Task SendSome()
    {
        if (await rounds.Next() is not { } round)
            return;
        var home = await days.Of(round.MunicipalityId, round.HeldOn);
        var span = new DigestSpan
        {
            MunicipalityId = home.Id,
            AfterMinute = round.DoneMinute,
            UntilMinute = round.GoingMinute!.Value,
            AfterPerson = round.AfterPerson,
            Limit = AtOnce,
        };
        var page = await readers.Page(span, home);
        await Tell(home, [.. page.Where(reader => reader.IsReady(clock.GetUtcNow()))]);
        await rounds.Save(round, page.Count == AtOnce ? page[^1].PersonId : null);
    }

    private async Task Tell(MunicipalityDay home, IReadOnlyList<DigestReader> ready)
    {
        if (ready.Count == 0)
            return;
        var now = clock.GetUtcNow();
        var items = await sources.ReadAll(new ReminderBatch(home, [.. ready.Select(reader => reader.PersonId)], days));
        var written = await Write(DigestPlanner.Plan(ready, items, now), TimeOnly.FromTimeSpan(home.Zone.At(now).TimeOfDay));
        var told = await people.MarkTold(written.Select(one => one.Digest.PersonId), home.Today);
        foreach (var (digest, page) in written.Where(one => told.Contains(one.Digest.PersonId)))
        {
            await outgoing.Tell(digest.PersonId, page, OutboxPriority.Bulk);
            await pages.Told(digest);
        }
    }

    // One digest that cannot be written must not keep everybody else from theirs, minute after minute.
    private async Task<IReadOnlyList<(Digest Digest, Page Page)>> Write(IEnumerable<Digest> digests, TimeOnly time)
    {
        var written = new List<(Digest, Page)>();
        foreach (var digest in digests)
        {
            try
            {
                written.Add((digest, await pages.Of(digest, time)));
            }
            catch (Exception error) when (error is not (StorageUnavailableException or OperationCanceledException))
            {
                log.LogError(error, "The digest of person {Person} cannot be written.", digest.PersonId);
            }
        }

        return written;
    }
}
