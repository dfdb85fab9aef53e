using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Sends digests, to so many people a transaction that nobody waits behind them.</summary>
internal sealed class DigestMailing(
    DigestRounds rounds, DigestPeopleStore people, DigestReaders readers, DayBook days, IEnumerable<IReminderSource> sources, DigestPages pages, Outgoing outgoing,
    TimeProvider clock)
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
        var digests = DigestPlanner.Plan(ready, await sources.ReadAll(new ReminderBatch(home, [.. ready.Select(reader => reader.PersonId)], days)), now).ToList();
        var told = await people.MarkTold(digests.Select(digest => digest.PersonId), home.Today);
        foreach (var digest in digests.Where(digest => told.Contains(digest.PersonId)))
        {
            await outgoing.Tell(digest.PersonId, await pages.Of(digest, TimeOnly.FromTimeSpan(home.Zone.At(now).TimeOfDay)), OutboxPriority.Bulk);
            await pages.Told(digest);
        }
    }
}
