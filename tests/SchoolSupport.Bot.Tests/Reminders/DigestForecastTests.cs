using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Reminders;

/// <summary>Who would be told what.</summary>
public sealed class DigestForecastTests
{
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14";
    private static readonly DateOnly Tuesday = new(2026, 9, 8);

    private static readonly TownOptions Evening = new() { JobsRun = true, Now = new DateTimeOffset(2026, 9, 7, 18, 0, 0, TimeSpan.Zero) };

    [Theory, OnBothDatabases]
    public async Task What_is_foretold_of_tomorrow_is_what_is_sent(StorageProvider provider)
    {
        await using var town = await Town.Open(Evening with { Provider = provider });
        var director = await town.Director(Twelve, "Павел Рябинин");
        var other = await town.Director(Fourteen, "Елена Крылатова");
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(Tuesday, "Опрос родителей", Twelve),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Социальный паспорт", Fourteen),
            PlannedRow.Until(new DateOnly(2026, 9, 7), "Семинар", Twelve));

        Assert.Equal([(director.PersonId, "Tasks"), (coordinator.PersonId, "Overdue")], await Foretold(town, Tuesday));
        Assert.Equal([(director.PersonId, "Tasks"), (other.PersonId, "Tasks"), (coordinator.PersonId, "Overdue")], await Foretold(town, Tuesday.AddDays(1)));

        await town.ClockMoves(Tuesday, 9, 30);
        Assert.Equal((1, 0, 1), (await director.Count("Напоминаю:"), await other.Count("Напоминаю:"), await coordinator.Count("Напоминаю:")));
        Assert.Empty(await Foretold(town, Tuesday));
        Assert.Equal([(director.PersonId, "Tasks"), (other.PersonId, "Tasks"), (coordinator.PersonId, "Overdue")], await Foretold(town, Tuesday.AddDays(1)));
        Assert.Empty(await Foretold(town, new DateOnly(2026, 9, 12)));
    }

    [Fact]
    public async Task Every_topic_has_a_part_that_writes_it()
    {
        await using var town = await Town.Open();
        await using var session = await town.Database.Read();
        await using var scope = town.BotServices.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        Assert.Equal(Enum.GetValues<ReminderTopic>(), scope.ServiceProvider.GetServices<IDigestPart>().Select(part => part.Topic).Order());
    }

    /// <summary>By person, in the order in which they came in.</summary>
    private static async Task<IEnumerable<(long Person, string Topics)>> Foretold(Town town, DateOnly date)
    {
        await using var session = await town.Database.Read();
        await using var scope = town.BotServices.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        var digests = await scope.ServiceProvider.GetRequiredService<DigestForecast>().Of(town.Municipality, date);
        return digests.Select(one => (one.Digest.PersonId, string.Join(' ', one.Digest.Sections.Select(section => section.Topic.ToString()))));
    }
}
