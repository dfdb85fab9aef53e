using SchoolSupport.Bot.Startup;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Startup;

public sealed class DemoTests
{
    [Theory]
    [InlineData("2026-09-05")]
    [InlineData("2026-11-22")]
    [InlineData("2027-01-03")]
    [InlineData("2027-06-15")]
    [InlineData("2027-08-30")]
    public async Task On_any_day_a_fresh_playground_shows_what_is_late_due_and_to_come(string day)
    {
        var today = DateOnly.Parse(day, null);
        var clock = new ManualClock(new DateTimeOffset(today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(3)));
        await using var test = await TestDatabase.Create(StorageProvider.Sqlite, clock);
        await using var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0 });

        await DemoTown.Settle(test.Database, earlier => Database.Open(test.Options, earlier), playground);

        var school = await test.Look(async session =>
            (await new SchoolStore(session).FindByName((await new MunicipalityStore(session).FindByName(DemoTown.District))!.Id, new SchoolName("СОШ № 12")))!);
        var counts = await test.Look(session => new MyTaskStore(session).Count(new TasksOf(school.Id, null), today));
        Assert.InRange(counts.Overdue, 1, 4);
        Assert.InRange(counts.ThisWeek, 1, 6);
        Assert.InRange(counts.Later, 3, 20);
        Assert.Equal(1, await test.Look(session => new ReviewQueueStore(session).Count(school.MunicipalityId)));
    }

    [Fact]
    public async Task A_newcomer_can_be_everybody_and_finds_an_announcement()
    {
        await using var test = await TestDatabase.Create(StorageProvider.Sqlite);
        await using var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0 });

        await DemoTown.Settle(test.Database, earlier => Database.Open(test.Options, earlier), playground);

        using var door = new PlaygroundDoor(playground.Address);
        var people = await door.Get<PlaygroundPerson[]>("people");
        Assert.Equal(
            Role.All.Select(role => role.Title).Order(),
            people.Where(person => person.StartParameter is not null).Select(person => person.About.Split(',')[0]).Distinct().Order());
        Assert.Single(people, person => person.StartParameter is null);
        var announcement = Assert.Single(await test.Look(async session =>
            await new AnnouncementStore(session).Sent((await new MunicipalityStore(session).FindByName(DemoTown.District))!.Id)));
        Assert.Equal(new AnnouncementTally(0, 0, 0, 4, 0, 0), await test.Look(session => new ReceiverStore(session).Tally(announcement.Id)));
    }
}
