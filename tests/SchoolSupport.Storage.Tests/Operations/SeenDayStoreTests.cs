using SchoolSupport.Storage.Operations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Operations;

public sealed class SeenDayStoreTests
{
    private const int Month = 31;

    [Theory, OnBothDatabases]
    public async Task A_month_is_over_when_the_program_has_run_on_all_of_its_days(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        DateTimeOffset first = test.Clock.GetUtcNow();
        await Run(test, days: Month);
        Assert.Null(await Ago(test));
        await Run(test, days: 1);
        Assert.Equal(Midnight(first.AddDays(1)), await Ago(test));
    }

    [Theory, OnBothDatabases]
    public async Task However_far_the_clock_is_ahead_for_a_moment_it_brings_the_month_nearer_by_a_day_at_most(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Run(test, days: 60);
        DateTimeOffset right = test.Clock.GetUtcNow();
        foreach (int months in new[] { 2, 3, 40 })
        {
            test.Clock.Set(right.AddMonths(months));
            await Note(test);
            Assert.True(await Ago(test) < right.AddDays(3 - Month));
        }

        test.Clock.Set(right);
        await Note(test);
        Assert.True(await Ago(test) <= right.AddDays(-Month));
    }

    [Theory, OnBothDatabases]
    public async Task Days_that_a_stopped_program_has_not_seen_do_not_count(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Run(test, days: Month);
        DateTimeOffset stopped = test.Clock.GetUtcNow();
        test.Clock.Advance(TimeSpan.FromDays(90));
        await Note(test);
        Assert.True(await Ago(test) < stopped.AddDays(-Month + 1));
    }

    [Theory, OnBothDatabases]
    public async Task The_days_themselves_are_forgotten_some_day(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Run(test, days: SeenDayStore.Most + 5);
        Assert.Equal(SeenDayStore.Most, await test.Look(session => session.Find<long>("select count(*) from seen_day")));
    }

    // A look a day, the last being now.
    private static Task Run(TestDatabase test, int days) => test.InTurn(async session =>
    {
        for (int day = 0; day < days; day++)
        {
            test.Clock.Advance(TimeSpan.FromDays(1));
            await new SeenDayStore(session).Note(DateOnly.FromDateTime(test.Clock.GetUtcNow().UtcDateTime));
        }
    });

    private static Task Note(TestDatabase test) => test.InTurn(session => new SeenDayStore(session).Note(DateOnly.FromDateTime(test.Clock.GetUtcNow().UtcDateTime)));

    private static Task<DateTimeOffset?> Ago(TestDatabase test) => test.Look(session => new SeenDayStore(session).Ago(Month));

    private static DateTimeOffset Midnight(DateTimeOffset at) => new(at.UtcDateTime.Date, TimeSpan.Zero);
}
