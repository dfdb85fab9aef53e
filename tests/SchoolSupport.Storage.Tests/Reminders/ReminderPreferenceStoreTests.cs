using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class ReminderPreferenceStoreTests
{
    public static readonly IReadOnlyList<ReminderPreferences> Choices =
    [
        new() { DigestAt = new TimeOnly(7, 30), Days = ReminderDays.Every, MutedThrough = new DateOnly(2026, 12, 31), Refused = new TopicSet([ReminderTopic.Events, ReminderTopic.Tasks]) },
        new() { Days = ReminderDays.On([DayOfWeek.Sunday, DayOfWeek.Monday]), Refused = new TopicSet(Enum.GetValues<ReminderTopic>()) },
        new() { DigestAt = TimeOnly.MinValue },
        ReminderPreferences.Default,
    ];

    [Theory, OnBothDatabases]
    public async Task What_a_person_chose_last_is_kept(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal(ReminderPreferences.Default, await Of(test, world.Director));
        foreach (ReminderPreferences chosen in Choices)
        {
            await Set(test, world.Director, chosen);
            Assert.Equal(chosen, await Of(test, world.Director));
        }
        Assert.Equal(ReminderPreferences.Default, await Of(test, world.Coordinator));
    }

    [Theory, OnBothDatabases]
    public async Task Who_leaves_leaves_no_choices(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await Set(test, world.Director, Choices[0]);
        await test.InTurn(session => new PersonStore(session).Erase(world.Director));
        Assert.Equal(0, await test.Look(session => session.Find<long>("select count(*) from reminder_preference")));
    }

    private static Task Set(TestDatabase test, long person, ReminderPreferences chosen) =>
        test.InTurn(session => new ReminderPreferenceStore(session).Set(person, chosen));

    private static Task<ReminderPreferences> Of(TestDatabase test, long person) => test.Look(session => new ReminderPreferenceStore(session).Of(person));
}
