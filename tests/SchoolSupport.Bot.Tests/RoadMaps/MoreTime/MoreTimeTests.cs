using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.MoreTime;

public sealed class MoreTimeTests
{
    private const string School = "СОШ № 12";
    private const string Title = "Самообследование школы";
    private static readonly DateOnly Due = new(2026, 9, 10);

    [Fact]
    public async Task A_director_asks_for_more_time_and_is_told_the_answer()
    {
        await using var town = await Town.Open();
        await town.Coordinator();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.Says("/zadachi");
        await director.Presses("1. Самообследование");
        await director.Presses("Нужно больше времени");
        await director.Says("когда-нибудь");
        await director.Says("9 сентября");
        await director.Says("1.10.2028");
        await director.SendsPhoto();
        await director.Says("18 сентября");
        await director.Presses("‹ Другой день");
        await director.Presses("чт, 17 сентября");
        await director.Says(new string('я', 400));
        await director.Says("Методист на больничном,\nвыйдет во вторник");
        await director.Presses("История");
        await director.Presses("‹ К задаче");
        director.DoesNotSee("Нужно больше времени");

        var asked = Assert.Single(await town.Look(session => new ExtensionStore(session).Waiting(town.Municipality, 0, 10)));
        Assert.Equal(new DateOnly(2026, 9, 17), asked.WantedOn);
        Assert.Equal(Due, (await town.TaskOf(Title, School)).DueOn);
        town.Storyboard.Holds("more-time.approved.txt");
    }

    [Fact]
    public async Task Ten_taps_and_old_pages_ask_once()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.Says("/zadachi");
        await director.Presses("1. ");
        var card = director.Screen!;
        await director.PressesRapidly("Нужно больше времени", 10);
        var dates = director.Screen!;
        await director.Presses("пн, 14 сентября");
        await director.Says("Ждём справку");
        await director.PressesOld(card, "Нужно больше времени");
        director.Sees("Просьба уже у координатора: «Ждём справку»");
        await director.PressesOld(dates, "чт, 17 сентября");
        await director.Says("Ещё раз");

        director.Sees("Просьба уже у координатора.");
        Assert.Equal(1, await coordinator.Count("просит больше времени"));
    }

    [Fact]
    public async Task What_is_handed_in_meanwhile_needs_no_more_time()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var deputy = await town.Director(School, "Анна Полянская");
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.Says("/zadachi");
        await director.Presses("1. ");
        await director.Presses("Нужно больше времени");
        await director.Presses("пн, 14 сентября");
        await town.HandsIn(deputy, (await town.TaskOf(Title, School)).Id);

        await director.Says("Не успеваем");

        director.Sees("Подтверждение уже отправлено, оно у координатора.", Title);
        Assert.Empty(await town.Look(session => new ExtensionStore(session).Waiting(town.Municipality, 0, 10)));
    }

    [Fact]
    public async Task Only_what_has_a_date_can_be_put_off_and_only_by_whoever_has_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var other = await town.Director("ООШ № 14");
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(Due, Title, School),
            new PlannedRow(PlannedRow.New("Посещение уроков", new PlanDeadline("плану"), "по плану"), School));
        var (dated, undated) = (await town.TaskOf(Title, School), await town.TaskOf("Посещение уроков", School));

        await director.Forges($"t.more:{Base36.Write(undated.Id)}");
        director.Sees("посмотрите, пожалуйста, задачу");
        await director.Forges($"t.why:{Base36.Write(dated.Id)}:{Base36.Write(new DateOnly(2040, 1, 1).DayNumber)}");
        director.Sees("посмотрите, пожалуйста, задачу");
        foreach (var stranger in new[] { other, coordinator })
        {
            await stranger.Forges($"t.more:{Base36.Write(dated.Id)}");
            stranger.DoesNotSee(Title);
            await stranger.Forges($"t.why:{Base36.Write(dated.Id)}:{Base36.Write(Due.AddDays(5).DayNumber)}");
            stranger.DoesNotSee(Title);
        }

        Assert.Equal(OccurrenceState.Planned, (await town.Task(dated.Id)).State);
    }
}
