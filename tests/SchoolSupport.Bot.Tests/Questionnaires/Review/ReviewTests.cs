using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Bot.Tests.Questionnaires.Review;

/// <summary>A coordinator looks at what schools sent, gives it back, accepts it, and takes the whole campaign home as a table.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task Answers_are_returned_with_a_reason_corrected_and_accepted()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.LastYear(director, "СОШ № 12", ("senior_grades", "yes"), ("pupils", "498"), ("teachers", "33"));
        await town.Campaign("СОШ № 12");
        var coordinator = await town.Coordinator();
        await director.AnswersAll();
        await director.Presses("Отправить координатору");

        town.Storyboard.Scene("Проверка");
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты · проверить 1");
        await coordinator.Presses("Проверить · 1");
        await coordinator.Presses("СОШ № 12");
        await coordinator.Presses("Вернуть с причиной");
        await coordinator.SendsSticker();
        await coordinator.Says("Проверьте число тьюторов: в тарификации двое.");
        await director.Presses("Исправить анкету");
        await director.Presses("5");
        await director.Says("2");
        await director.Presses("Отправить координатору");
        await coordinator.Presses("Посмотреть ответы");
        await coordinator.PressesRapidly("✓ Принять", 3);

        Assert.Equal(1, await director.Count("Координатор принял"));
        town.Storyboard.Holds("review.approved.txt");
    }

    [Fact]
    public async Task A_school_that_has_not_begun_shows_whom_to_call_and_a_reminder_goes_once_a_day()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.Invited(Role.Director, "ООШ № 14", "Пётр Громов");
        await town.Campaign("СОШ № 12", "ООШ № 14");
        var coordinator = await town.Coordinator();

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("1.");
        await coordinator.Presses("Не начали · 2");
        await coordinator.Presses("ООШ № 14");
        await coordinator.Presses("‹ К анкете");
        await coordinator.Presses("Напомнить не сдавшим · 2");
        var nudged = await director.Count("Напоминаю");
        await coordinator.Presses("‹ К анкете");
        await coordinator.Presses("Напомнить не сдавшим · 2");
        Assert.Equal((1, 1), (nudged, await director.Count("Напоминаю")));
        town.Later(TimeSpan.FromDays(1));
        await coordinator.Presses("‹ К анкете");
        await coordinator.Presses("Напомнить не сдавшим · 2");

        Assert.Equal(2, await director.Count("Напоминаю"));
        town.Storyboard.Holds("contact-and-nudge.approved.txt");
    }

    [Fact]
    public async Task A_reminder_says_how_many_answers_there_are_or_that_only_sending_is_left()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.Campaign("СОШ № 12");
        var coordinator = await town.Coordinator();
        await director.AnswersAlmostAll();
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("1.");

        await coordinator.Presses("Напомнить не сдавшим · 1");
        await director.Receives("Напоминаю");
        director.Sees("Уже есть 15 ответов.", "Продолжить анкету");
        await director.Presses("Продолжить анкету");
        await director.Says("100");
        town.Later(TimeSpan.FromDays(1));
        await coordinator.Presses("‹ К анкете");
        await coordinator.Presses("Напомнить не сдавшим · 1");

        await director.Receives("осталось только отправить");
        director.DoesNotSee("Уже есть");
        await director.Presses("Проверить и отправить");
        director.Sees("Отправить координатору");
    }

    [Fact]
    public async Task The_due_date_moves_and_the_campaign_ends_after_a_second_press()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var campaign = await town.Campaign("СОШ № 12");
        var coordinator = await town.Coordinator();

        await coordinator.Says("/campaigns");
        await coordinator.Presses("1. Контекстные");
        await coordinator.Presses("Изменить срок");
        await coordinator.Says("вчера");
        await coordinator.Says("22.09");
        await director.Says("/menu");
        await coordinator.Presses("Завершить");
        await coordinator.Presses("Да, завершить");
        await director.Presses("Начать анкету");

        Assert.Equal(new DateOnly(2026, 9, 22), (await town.Look(session => new Storage.Questionnaires.CampaignStore(session).Find(campaign)))!.DueOn);
        town.Storyboard.Holds("due-and-end.approved.txt");
    }

    [Fact]
    public async Task The_table_comes_as_a_document_with_numbers_as_numbers_and_indicators_computed()
    {
        await using var town = await Town.Open();
        var director = await town.Director("=2+2 школа");
        await town.Campaign("=2+2 школа", "ООШ № 14");
        await director.AnswersAll();
        await director.Presses("Отправить координатору");
        var coordinator = await town.Coordinator();

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("1.");
        await coordinator.PressesRapidly("Выгрузить в Excel", 3);
        await coordinator.Receives("ответы школ на");

        using var file = new MemoryStream(await coordinator.NewestFile());
        var table = WorkbookReader.Read(file)[0];
        var header = table.Rows[0].Cells.ToList();
        var school = table.Rows.Single(row => row.Cell(0) == "=2+2 школа");
        Assert.Equal(("512", "34", "15.1"), (school.Cell(header.IndexOf("Учащихся")), school.Cell(header.IndexOf("Учителей")), school.Cell(header.IndexOf("учащихся на учителя"))));
        Assert.Equal(("Отправлена", "в срок"), (school.Cell(1), school.Cell(3)));
        Assert.Equal("Не начата", table.Rows.Single(row => row.Cell(0) == "ООШ № 14").Cell(1));
        Assert.Contains(await town.Traffic(), call => call.Method == "sendChatAction");
    }

    [Fact]
    public async Task A_long_queue_is_turned_over_page_by_page_the_longest_waiting_first()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        string[] schools = [.. Enumerable.Range(1, 12).Select(number => $"СОШ № {number}")];
        var campaign = await town.Campaign(schools);
        foreach (var school in schools.Reverse())
        {
            var at = await town.School(school);
            await town.InTurn(async session =>
            {
                var responses = new Storage.Questionnaires.ResponseStore(session);
                await responses.Submit((await responses.FindOrStart(campaign, at, coordinator.PersonId)).Id, coordinator.PersonId, late: false);
            });
            town.Later(TimeSpan.FromMinutes(1));
        }

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты · проверить 12");
        await coordinator.Presses("Проверить · 12");
        coordinator.Sees("Ждут проверки: 12", "СОШ № 12", "СОШ № 3 ·", "Дальше: 2 из 2 ›");
        coordinator.DoesNotSee("СОШ № 2 ·", "‹ Раньше");
        await coordinator.Presses("Дальше");
        coordinator.Sees("Ждут проверки: 12", "СОШ № 2 ·", "СОШ № 1 ·", "‹ Раньше");
        coordinator.DoesNotSee("СОШ № 3 ·");
        await coordinator.Forges("c.check");

        coordinator.Sees("СОШ № 12", "Дальше: 2 из 2 ›");
    }

    [Fact]
    public async Task A_controller_reads_everything_and_changes_nothing_and_a_director_sees_none_of_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var campaign = await town.Campaign("СОШ № 12");
        await director.AnswersAll();
        await director.Presses("Отправить координатору");
        var response = (await town.Response(campaign, "СОШ № 12")).Id;
        var controller = await town.Member(Role.Controller, null);

        await controller.Says("/menu");
        await controller.Presses("Анкеты");
        await controller.Presses("1.");
        controller.DoesNotSee("Напомнить", "Изменить срок", "Завершить");
        controller.Sees("Выгрузить в Excel");
        await controller.Presses("Отправили · 1");
        await controller.Presses("СОШ № 12");
        controller.Sees("Учащихся: 512");
        controller.DoesNotSee("Принять", "Вернуть");
        foreach (var forged in Forged(campaign, response))
            await controller.Forges(forged);
        foreach (var forged in Forged(campaign, response).Append(Code(new Bot.Questionnaires.Campaigns.CampaignPage(campaign))))
        {
            await director.Says("/menu");
            await director.Forges(forged);
            director.SeesToast("больше не действует");
        }

        Assert.Equal(ResponseState.Submitted, (await town.Response(campaign, "СОШ № 12")).State);
        Assert.True((await town.Look(session => new Storage.Questionnaires.CampaignStore(session).Find(campaign)))!.IsRunning);
    }

    private static IEnumerable<string> Forged(long campaign, long response) =>
    [
        Code(new Bot.Questionnaires.Review.AcceptResponse(response)),
        Code(new Bot.Questionnaires.Review.ReturnResponse(response)),
        Code(new Bot.Questionnaires.Campaigns.NudgeSchools(campaign)),
        Code(new Bot.Questionnaires.Campaigns.CloseCampaign(campaign, Sure: true)),
        Code(new Bot.Questionnaires.Campaigns.MoveDue(campaign, new DateOnly(2026, 9, 15), new DateOnly(2026, 12, 1))),
    ];

    private static string Code(Bot.Conversations.ChatRoute route) => Bot.Conversations.RouteCodec.OfThisProgram.Encode(route);
}
