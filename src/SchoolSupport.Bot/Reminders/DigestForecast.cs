using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>A digest that would be sent.</summary>
/// <param name="At">The hour, by the clocks of the reader's home.</param>
/// <param name="Digest">What would be in it.</param>
internal sealed record ForecastDigest(TimeOnly At, Digest Digest);

/// <summary>Says who would be told what, without telling them: «кому и что уйдёт завтра».</summary>
internal sealed class DigestForecast(DigestReaders readers, DayBook days, IEnumerable<IReminderSource> sources, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>The digests of a municipality's people on a date, today or later, by person, as things stand now. Those that were sent today are left out.</summary>
    public async Task<IReadOnlyList<ForecastDigest>> Of(long municipality, DateOnly date)
    {
        var digests = new List<ForecastDigest>();
        var home = await days.Of(municipality, date);
        var today = await days.Of(municipality, home.Zone.DateAt(clock.GetUtcNow()));
        var span = new DigestSpan { MunicipalityId = municipality, Limit = AtOnce };
        while (await readers.Page(span, home) is { Count: > 0 } page)
        {
            var toldToday = date > today.Today ? await StillToBeTold(span, today) : [];
            var expected = page.Select(reader => toldToday.Contains(reader.PersonId) ? reader with { LastOn = today.Today } : reader)
                .Where(reader => reader.IsReadyAt(reader.DigestAt)).ToList();
            digests.AddRange(await Compose(expected, home));
            span = span with { AfterPerson = page[^1].PersonId };
        }

        return digests;
    }

    // Whoever has today's digest still to come will not be told the same tomorrow.
    private async Task<HashSet<long>> StillToBeTold(DigestSpan span, MunicipalityDay today)
    {
        var time = TimeOnly.FromTimeSpan(today.Zone.At(clock.GetUtcNow()).TimeOfDay);
        var waiting = (await readers.Page(span, today)).Where(reader => time < reader.DigestAt && reader.IsReadyAt(reader.DigestAt)).ToList();
        return [.. (await Compose(waiting, today)).Select(one => one.Digest.PersonId)];
    }

    private async Task<IEnumerable<ForecastDigest>> Compose(IReadOnlyList<DigestReader> expected, MunicipalityDay home)
    {
        var items = (await sources.ReadAll(new ReminderBatch(home, [.. expected.Select(reader => reader.PersonId)], days))).ToLookup(item => item.PersonId);
        return expected
            .Select(reader => DigestPlanner.Compose(reader, items[reader.PersonId]) is { } digest ? new ForecastDigest(reader.DigestAt, digest) : null)
            .OfType<ForecastDigest>();
    }
}
