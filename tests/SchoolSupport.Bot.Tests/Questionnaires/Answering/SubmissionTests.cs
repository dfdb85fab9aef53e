using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

public sealed class SubmissionTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task Second_thoughts_go_to_the_coordinator_and_come_back_as_an_open_questionnaire()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAll();
        await director.Presses("Отправить координатору");
        town.Storyboard.Scene("Просьба вернуть");
        await director.Presses("Посмотреть ответы");
        await director.Presses("Попросить вернуть");
        await director.Presses("Не нужно");
        await director.Presses("Попросить вернуть");
        await director.SendsSticker();
        await director.Says("Перепутала вторую смену с первой");
        director.DoesNotSee("Попросить вернуть");

        town.Storyboard.Scene("Координатор вернул");
        var response = await town.Response(campaign, School);
        await town.InTurn(session => new ResponseStore(session).Return(response.Id, coordinator.PersonId, "Верните верное число второй смены"));
        town.GoTo(new DateOnly(2026, 9, 17), 10);
        await director.Says("/menu");
        await director.Presses("Исправить анкету");
        await director.Presses("12");
        await director.Says("69");
        await director.Presses("Отправить координатору");
        await director.Says("/menu");

        response = await town.Response(campaign, School);
        Assert.Equal((ResponseState.Submitted, false), (response.State, response.Late));
        town.Storyboard.Holds("recall.approved.txt");
    }

    [Fact]
    public async Task Answers_that_came_back_meanwhile_say_why_and_are_not_asked_for_again()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.Says("/menu");
        await director.AnswersAlmostAll();
        await director.Says("100");
        await director.Presses("Отправить координатору");
        await director.Presses("Посмотреть ответы");
        await director.Presses("Попросить вернуть");
        var response = await town.Response(campaign, School);
        await town.InTurn(session => new ResponseStore(session).Return(response.Id, coordinator.PersonId, "Проверьте вторую смену"));

        await director.Says("Перепутала вторую смену с первой");

        director.Sees("Координатор вернул анкету: «Проверьте вторую смену»", "Продолжить анкету");
        director.DoesNotSee("Ещё не отправлена");
    }

    [Fact]
    public async Task Whoever_puts_off_the_last_step_is_told_that_nothing_was_sent_yet()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await director.Says("/menu");
        await director.AnswersAlmostAll();
        await director.Says("100");

        await director.Presses("Позже");
        director.Sees("ещё не отправлены");
        await director.Presses("Продолжить анкету");
        director.Sees("Отправить координатору");
    }

    [Theory]
    [InlineData(15, 23, 59, "в последний день срока", false)]
    [InlineData(14, 0, 1, "на день раньше срока", false)]
    [InlineData(16, 0, 1, "на день позже срока", true)]
    [InlineData(18, 12, 0, "на 3 дня позже срока", true)]
    public async Task Lateness_is_judged_by_the_municipalitys_clock(int day, int hour, int minute, string words, bool late)
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAll();
        town.GoTo(new DateOnly(2026, 9, day), hour, minute);

        await director.Presses("Отправить координатору");

        director.Sees(words);
        Assert.Equal(late, (await town.Response(campaign, School)).Late);
    }

    [Fact]
    public async Task Contradictions_that_arise_later_stand_on_top_of_the_summary()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await director.AnswersAll();

        await director.Presses("3");
        await director.Says("5");
        await director.Presses("Да, верно");
        await director.Presses("Без пояснения");
        director.Sees("⚠ № 4: 9 больше, чем всего учителей (5).", "Исправьте, пожалуйста, и можно отправлять.", "Исправить № 4");
        director.DoesNotSee("Отправить координатору", "Показатели");
        await director.Presses("Исправить № 4");
        await director.Says("4");

        director.Sees("Проверьте ответы", "Отправить координатору");
    }

    [Theory]
    [InlineData("4")]
    [InlineData("№ 4")]
    [InlineData("№4.")]
    public async Task A_number_typed_at_the_summary_opens_its_question_as_its_button_does(string typed)
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAll();
        var before = await town.Written(campaign, School);

        await director.Says(typed);

        director.Sees("4 из 16", "Сколько учителей высшей категории?", "‹ К ответам");
        Assert.Equal(before, await town.Written(campaign, School));
        await director.Says("8");
        director.Sees("Проверьте ответы");
        Assert.NotEqual(before, await town.Written(campaign, School));
    }

    [Fact]
    public async Task The_summary_takes_nothing_but_numbers_of_its_questions_and_only_while_it_is_on_top()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await director.AnswersAll();

        await director.Says("512");
        director.Sees("Вопроса № 512 здесь нет", "Отправить координатору");
        await director.Says("спасибо");
        director.Sees("ни о чём не спрашивал");
        await director.Says("4");
        director.Sees("ни о чём не спрашивал");
    }

    [Fact]
    public async Task The_summary_takes_no_answer_from_a_question_opened_after_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAll();
        await director.Presses("4");
        await director.Says("/menu");

        await director.Says("8");
        director.Sees("Записать «8» как ответ на вопрос");
        await director.Presses("Да");

        Assert.Contains("=8 ", await town.Written(campaign, School), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_answer_comes_back_with_its_question()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await director.AnswersAll();

        await director.Presses("1");
        await director.Presses("Нет");
        director.DoesNotSee("В профильных классах");
        await director.Presses("1");
        await director.Presses("Да");

        director.Sees("В профильных классах: 40");
    }

    [Fact]
    public async Task What_is_hidden_is_not_submitted()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAll();
        await director.Presses("1");
        await director.Presses("Нет");
        Assert.Contains("profile_pupils=40", await town.Written(campaign, School), StringComparison.Ordinal);

        await director.Presses("Отправить координатору");

        var written = await town.Written(campaign, School);
        Assert.DoesNotContain("profile_pupils", written, StringComparison.Ordinal);
        Assert.DoesNotContain("senior_pupils", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_that_is_closed_or_not_open_yet_says_so()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var closed = await town.Campaign(School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        var asked = director.Screen!;
        await town.InTurn(session => new CampaignStore(session).Close(closed));

        await director.PressesOld(asked, "Да");
        director.Sees("закрыта, ответы больше не принимаются", "Посмотреть ответы");
        await director.Presses("Посмотреть ответы");
        director.Sees("Анкета закрыта, ответы больше не принимаются.");
        director.DoesNotSee("Продолжить", "Попросить вернуть");

        var coming = await town.Campaign(
            StandardQuestionnaire.Seed, "Весенняя", new DateOnly(2026, 10, 15), [School], opened: false);
        await director.Forges($"q.start:{Base36.Write(coming)}");
        director.Sees("Анкета «Весенняя» откроется 1 октября. Я напишу.");
        await director.Says("/anketa");
        director.Sees("Сейчас открытых анкет нет.");
    }
}
