using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.Questionnaires.Campaigns;

/// <summary>«Начать анкету»: by buttons and typed dates, from the menu to the directors' messages.</summary>
public sealed class StartingTests
{
    [Fact]
    public async Task A_coordinator_starts_a_campaign_for_some_schools_and_their_directors_hear_of_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.Director("Лицей № 1");
        await town.School("ООШ № 14");
        var coordinator = await town.Coordinator();

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("✓ Лицей № 1");
        await coordinator.Presses("Дальше");
        await coordinator.Presses("Сегодня");
        await coordinator.Says("скоро");
        await coordinator.Says("1 сентября 2026");
        await coordinator.Says("до 20 сентября");
        await coordinator.Presses("Начать");
        await director.Receives("Новая анкета");

        town.Storyboard.Holds("starting.approved.txt");
    }

    [Fact]
    public async Task Ticks_are_kept_between_pages_and_days_and_every_school_can_be_ticked_or_none()
    {
        await using var town = await Town.Open();
        foreach (var number in Enumerable.Range(1, 10))
            await town.School($"СОШ № {number}");
        var coordinator = await town.Coordinator();

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        coordinator.Sees("10 из 10");
        await coordinator.Presses("Снять все");
        coordinator.Sees("0 из 10");
        coordinator.DoesNotSee("Дальше");
        await coordinator.Presses("›");
        await coordinator.Presses("— СОШ № 9");
        town.Later(TimeSpan.FromDays(2));
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        coordinator.Sees("1 из 10");
        await coordinator.Presses("Отметить все");
        coordinator.Sees("10 из 10", "Дальше · 10");
    }

    [Fact]
    public async Task Ten_taps_on_start_begin_one_campaign_and_its_old_buttons_lead_to_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Дальше");
        var opening = coordinator.Screen!;
        await coordinator.Presses("Завтра");
        await coordinator.Presses("Через неделю");

        await coordinator.PressesRapidly("Начать", 10);

        coordinator.Sees("отправили 0 из 1");
        Assert.Single(await town.Look(session => new CampaignStore(session).OfMunicipality(town.Municipality)));
        await coordinator.PressesOld(opening, "Сегодня");
        coordinator.Sees("Откроется");
        Assert.Equal(0, await director.Count("Новая анкета"));
    }

    [Fact]
    public async Task The_offered_days_are_working_days_of_the_district()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        // A Friday; Monday is the district's own day off, a week later is another.
        town.Later(TimeSpan.FromDays(3));
        foreach (var off in new[] { new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 18) })
            await DayOff(town, coordinator, off);

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Дальше");
        coordinator.Sees("Сегодня · пт, 11 сентября", "В ближайший рабочий день · вт, 15 сентября");
        coordinator.DoesNotSee("Завтра");
        await coordinator.Presses("Сегодня");

        coordinator.Sees("Через неделю · пн, 21 сентября", "Через две недели · пт, 25 сентября", "Через месяц · пн, 12 октября");
    }

    [Fact]
    public async Task Days_that_long_holidays_make_one_are_offered_once()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        foreach (var day in Enumerable.Range(12, 12))
            await DayOff(town, coordinator, new DateOnly(2026, 9, day));

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Дальше");
        coordinator.Sees("Завтра · ср, 9 сентября", "После выходных · чт, 24 сентября");
        await coordinator.Presses("Сегодня");

        coordinator.Sees("Через две недели · чт, 24 сентября", "Через месяц · чт, 8 октября");
        coordinator.DoesNotSee("Через неделю");
    }

    [Fact]
    public async Task What_is_typed_after_a_campaign_was_started_by_buttons_is_not_taken_for_its_date()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.StartsForAll();

        await coordinator.Says("спасибо");

        coordinator.Sees("ни о чём не спрашивал");
    }

    [Fact]
    public async Task A_coordinator_is_told_which_schools_are_answering_the_same_questionnaire_already()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.StartsForAll();
        await town.Director("Лицей № 1");

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Дальше");
        await coordinator.Presses("Сегодня");
        await coordinator.Presses("Через неделю");

        coordinator.Sees("Такая анкета уже идёт · 1: СОШ № 12. Эти школы ответят на неё ещё раз.");
    }

    [Fact]
    public async Task A_draft_is_its_authors_own_and_a_controller_starts_nothing()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        var other = await town.Coordinator("Игорь Лесной");
        var controller = await town.Member(Core.Schools.Role.Controller, null);
        var draft = await town.InTurn(session => new CampaignDraftStore(session).FindOrStart(town.Municipality, coordinator.PersonId));
        var forged = Bot.Conversations.RouteCodec.OfThisProgram.Encode(new Bot.Questionnaires.Campaigns.TickAllSchools(draft, On: false));

        foreach (var somebody in new[] { other, controller })
        {
            await somebody.Says("/menu");
            await somebody.Forges(forged);
            somebody.SeesToast("больше не действует");
        }

        await controller.Says("/menu");
        controller.DoesNotSee("Начать анкету");
        Assert.True(Assert.Single(await town.Look(session => new CampaignDraftStore(session).Schools(draft))).IsTicked);
    }

    private static async Task DayOff(Town town, Actor author, DateOnly date) =>
        await town.InTurn(session => new CalendarStore(session).SetDay(
            town.Municipality, new CalendarChange(date, isWorking: false, "День района"), author.PersonId));
}

internal static class CampaignSteps
{
    /// <summary>Starts the standard questionnaire for every school, by buttons alone.</summary>
    public static async Task StartsForAll(this Actor coordinator)
    {
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Дальше");
        await coordinator.Presses("Сегодня");
        await coordinator.Presses("Через неделю");
        await coordinator.Presses("Начать");
    }
}
