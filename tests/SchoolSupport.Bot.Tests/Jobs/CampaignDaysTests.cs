using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Jobs;

/// <summary>The days of a campaign, as the clock brings them: opening, reminders, the word about who is late.</summary>
public sealed class CampaignDaysTests
{
    private const string Reminder = "Напоминаю";

    [Fact]
    public async Task A_campaign_opens_on_its_day_and_its_directors_hear_of_it_at_nine()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        await Campaign(town, opens: new(2026, 9, 10), due: new(2026, 9, 30), "СОШ № 12");

        await town.ClockMoves(new(2026, 9, 10), 0, 5);
        await director.Says("/menu");
        director.Sees("Начать анкету");
        Assert.Equal(0, await director.Count("Новая анкета"));

        await town.ClockMoves(new(2026, 9, 10), 9);
        await director.Receives("Новая анкета", "30 сентября");
    }

    [Fact]
    public async Task What_opens_on_a_day_off_is_told_on_the_next_working_morning()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        await Campaign(town, opens: new(2026, 9, 12), due: new(2026, 9, 30), "СОШ № 12");

        await town.ClockMoves(new(2026, 9, 12), 12);
        Assert.Equal(0, await director.Count("Новая анкета"));

        await town.ClockMoves(new(2026, 9, 14), 9);
        await director.Receives("Новая анкета");
    }

    [Fact]
    public async Task Whoever_has_answered_everything_is_reminded_only_of_sending()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 18), "СОШ № 12");
        await director.Receives("Новая анкета");
        await director.AnswersAll();

        await town.ClockMoves(new(2026, 9, 11), 9);

        await director.Receives("Она заполнена, осталось только отправить.", "Проверить и отправить");
    }

    [Fact]
    public async Task Reminders_come_seven_three_and_one_day_before_on_the_day_and_after_it_each_once_and_none_after_submission()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        var other = await town.Director("ООШ № 14");
        var coordinator = await town.Coordinator();
        // Due on a Friday.
        var campaign = await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 18), "СОШ № 12", "ООШ № 14");
        await director.Receives("Новая анкета");
        await other.Receives("Новая анкета");

        var expected = 0;
        foreach (var day in new[] { 11, 15, 17 })
        {
            await town.ClockMoves(new(2026, 9, day), 9);
            Assert.Equal(++expected, await director.Count(Reminder));
            await town.ClockMoves(new(2026, 9, day), 17);
        }

        await town.Submits(director, campaign, "СОШ № 12");
        await town.ClockMoves(new(2026, 9, 18), 9);
        await other.Receives(Reminder, "сегодня");
        await town.ClockMoves(new(2026, 9, 21), 9);
        await town.ClockMoves(new(2026, 9, 21), 9, 30);
        await coordinator.Receives("срок был 18 сентября, пт", "Отправили 1 из 2", "ООШ № 14: не начинали");

        Assert.Equal(3, await director.Count(Reminder));
        Assert.Equal(5, await other.Count(Reminder));
        Assert.Equal(1, await coordinator.Count("срок был"));
        await coordinator.Presses("Открыть анкету");
        town.Storyboard.Holds("campaign-days.approved.txt");
    }

    [Theory, OnBothDatabases]
    public async Task A_bot_that_was_down_for_days_catches_up_with_one_reminder(StorageProvider provider)
    {
        await using var town = await Town.Open(new TownOptions { Provider = provider, JobsRun = true });
        var director = await town.Director("СОШ № 12");
        await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 18), "СОШ № 12");
        await director.Receives("Новая анкета");

        await town.StopBot();
        town.GoTo(new(2026, 9, 17), 10);
        await town.StartBot();
        await director.Receives(Reminder, "завтра");
        await town.RestartBot();
        await town.ClockMoves(new(2026, 9, 17), 15);

        Assert.Equal(1, await director.Count(Reminder));
    }

    [Fact]
    public async Task A_reminder_for_a_day_off_comes_on_the_working_day_before_and_one_message_names_all_campaigns()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        // Both due on a Sunday: three days before it is a Thursday, one day before it is moved to Friday.
        await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 20), "СОШ № 12");
        await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 20), "СОШ № 12");
        Assert.Equal(2, await director.Count("Новая анкета"));

        await town.ClockMoves(new(2026, 9, 18), 9);
        await director.Receives(Reminder, "через 2 дня");
        await town.ClockMoves(new(2026, 9, 19), 9);
        await town.ClockMoves(new(2026, 9, 20), 12);

        Assert.Equal(1, await director.Count(Reminder));
    }

    [Fact]
    public async Task A_clock_moved_back_does_not_silence_the_jobs()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        await town.ClockMoves(new(2026, 12, 1), 9);

        await town.ClockMoves(new(2026, 9, 9), 9);
        await Campaign(town, opens: new(2026, 9, 9), due: new(2026, 9, 30), "СОШ № 12");

        Assert.Equal(1, await director.Count("Новая анкета"));
    }

    [Fact]
    public async Task A_nudge_at_the_weekend_goes_out_on_monday_once_together_with_the_reminder_due_then()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        var diligent = await town.Director("ООШ № 14");
        var coordinator = await town.Coordinator();
        // Seven days before the due date is Monday.
        var campaign = await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 21), "СОШ № 12", "ООШ № 14");
        await director.Receives("Новая анкета");

        await town.ClockMoves(new(2026, 9, 12), 12);
        await Nudge(coordinator);
        coordinator.Sees("Сейчас нерабочее время", "пн, 14 сентября (через 2 дня)", "Ждут напоминания · 2 школы: СОШ № 12, ООШ № 14");
        await Nudge(coordinator);
        await town.Submits(diligent, campaign, "ООШ № 14");
        await town.ClockMoves(new(2026, 9, 13), 12);
        Assert.Equal(0, await director.Count(Reminder));
        await town.ClockMoves(new(2026, 9, 14), 9);
        await director.Receives(Reminder);
        await town.MinutePasses();
        await Nudge(coordinator);

        coordinator.Sees("Сегодня уже напоминали · 1 школа: СОШ № 12");
        Assert.Equal((1, 0), (await director.Count(Reminder), await diligent.Count(Reminder)));
    }

    [Fact]
    public async Task A_nudge_of_the_evening_reaches_whoever_is_late_even_when_the_bot_was_down_in_the_morning()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await Campaign(town, opens: new(2026, 9, 8), due: new(2026, 9, 9), "СОШ № 12");
        await town.ClockMoves(new(2026, 9, 9), 9);
        await director.Receives(Reminder);
        await town.ClockMoves(new(2026, 9, 10), 20, 30);
        await Nudge(coordinator);
        coordinator.Sees("пт, 11 сентября (завтра)");

        await town.StopBot();
        town.GoTo(new(2026, 9, 15), 11);
        await town.StartBot();

        await director.Receives(Reminder, "срок был 9 сентября");
    }

    private static async Task Nudge(Actor coordinator)
    {
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("1.");
        await coordinator.Presses("Напомнить не сдавшим");
    }

    private static async Task<long> Campaign(Town town, DateOnly opens, DateOnly due, params string[] schools)
    {
        var ids = new List<long>();
        foreach (var school in schools)
            ids.Add(await town.School(school));
        var campaign = await town.InTurn(async session => await new CampaignStore(session).Add(
            new NewCampaign(town.Municipality, await StandardQuestionnaire.Seed(session), "Контекстные характеристики школы", opens, due, CreatedBy: null)
            {
                Schools = ids,
            }));
        await town.MinutePasses();
        return campaign;
    }
}

internal static class CampaignDays
{
    /// <summary>The school answers and submits, without the clicks.</summary>
    public static async Task Submits(this Town town, Actor director, long campaign, string school)
    {
        var at = await town.School(school);
        await town.InTurn(async session =>
        {
            var responses = new ResponseStore(session);
            var response = await responses.FindOrStart(campaign, at, director.PersonId);
            await new AnswerStore(session).Save(response.Id, "pupils", "512", director.PersonId);
            await responses.Submit(response.Id, director.PersonId, late: false);
        });
    }
}
