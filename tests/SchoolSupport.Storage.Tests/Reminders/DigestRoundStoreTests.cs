using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class DigestRoundStoreTests
{
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Theory, OnBothDatabases]
    public async Task A_round_is_kept_by_municipality_and_date(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        DigestRound going = new() { MunicipalityId = world.Municipality, HeldOn = Today, GoingMinute = 540, AfterPerson = 7 };
        DigestRound done = going with { DoneMinute = 540, GoingMinute = null, AfterPerson = 0 };
        DigestRound yesterday = done with { HeldOn = Today.AddDays(-1) };

        await Save(yesterday);
        await Save(going);
        Assert.Equal([yesterday, going], (await Rounds()).OrderBy(round => round.HeldOn));
        await Save(done);
        Assert.Equal([yesterday, done], (await Rounds()).OrderBy(round => round.HeldOn));

        Task Save(DigestRound round) => test.InTurn(session => new DigestRoundStore(session).Save(round));
        Task<IReadOnlyList<DigestRound>> Rounds() => test.Look(session => new DigestRoundStore(session).Rounds(Today.AddDays(-1), Today.AddDays(1)));
    }

    [Theory, OnBothDatabases]
    public async Task Hours_are_the_policys_or_the_usual_ones_and_those_that_people_chose(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new MunicipalityStore(session).FindOrAdd("Пустой район", "Europe/Moscow"));
        DigestMinutes usual = Assert.Single(await test.Look(session => new DigestRoundStore(session).Municipalities()));
        Assert.Equal((world.Municipality, "Europe/Moscow", 540, 570), (usual.MunicipalityId, usual.TimeZone, usual.DigestMinute, usual.CoordinatorDigestMinute));
        Assert.Empty(await test.Look(session => new DigestRoundStore(session).ChosenMinutes()));

        await test.InTurn(session => new ReminderPolicyStore(session).Set(world.Municipality, ReminderPolicy.Default.WithDigestAt(new TimeOnly(10, 0)), world.Coordinator));
        await test.InTurn(session => new ReminderPreferenceStore(session).Set(world.Director, ReminderPreferences.Default with { DigestAt = new TimeOnly(7, 0) }));
        Assert.Equal(600, Assert.Single(await test.Look(session => new DigestRoundStore(session).Municipalities())).DigestMinute);
        Assert.Equal([420], await test.Look(session => new DigestRoundStore(session).ChosenMinutes()));
    }
}
