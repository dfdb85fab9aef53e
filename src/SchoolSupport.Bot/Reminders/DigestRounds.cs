using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>
/// Whose hour has come and was not looked at. A municipality's day is gone through by the hours of its people; whatever minutes were missed are
/// one round, and a date that the clock comes back to has been gone through already.
/// </summary>
internal sealed class DigestRounds(DigestRoundStore rounds, TimeProvider clock)
{
    /// <summary>The round to go on with or to begin; null: nobody's hour has come.</summary>
    public async Task<DigestRound?> Next()
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var written = (await rounds.Rounds(today.AddDays(-1), today.AddDays(1))).ToDictionary(round => (round.MunicipalityId, round.HeldOn));
        var chosen = await rounds.ChosenMinutes();
        foreach (var hours in await rounds.Municipalities())
        {
            var local = new TimeZoneName(hours.TimeZone).At(now);
            var (date, minute) = (DateOnly.FromDateTime(local.DateTime), (local.Hour * 60) + local.Minute);
            var round = written.GetValueOrDefault((hours.MunicipalityId, date)) ?? new DigestRound { MunicipalityId = hours.MunicipalityId, HeldOn = date };
            if (round.GoingMinute is { } going ? going <= minute : IsAnybodys(round, minute, [hours.DigestMinute, hours.CoordinatorDigestMinute, .. chosen]))
                return round with { GoingMinute = round.GoingMinute ?? minute };
        }

        return null;
    }

    /// <summary>Writes that people up to one have been looked at; with none left the round is done.</summary>
    public Task Save(DigestRound round, long? upTo) => rounds.Save(upTo is { } person
        ? round with { AfterPerson = person }
        : round with { DoneMinute = round.GoingMinute!.Value, GoingMinute = null, AfterPerson = 0 });

    private static bool IsAnybodys(DigestRound round, int minute, IEnumerable<int> minutes) =>
        minutes.Any(chosen => chosen > round.DoneMinute && chosen <= minute);
}
