using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

public sealed class QuestionTests
{
    private const string School = "СОШ № 12";

    private const string Trial = """
        type|name|label|short_label|hint|required|constraint|constraint_message|default|relevant
        note|welcome|Это займёт <пять> минут.
        text|motto|Девиз школы & её гимн?|Девиз|Можно <b>без</b> рифмы.
        integer|clubs|Сколько кружков?|Кружков|||. <= 50|${clubs} — многовато.|3
        select_one yes_no|pool|Есть ли бассейн?|Бассейн||yes
        integer|lanes|Сколько дорожек?|Дорожек||yes||||${pool} = 'yes'
        """;

    [Fact]
    public async Task Refusals_doubts_and_corrections_keep_what_was_written()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();

        town.Storyboard.Scene("Числа, которых не понять");
        foreach (var odd in new[] { "около 500", "12.345", "много", "-5", "3,5", "99999" })
            await director.Says(odd);
        await director.SendsVoice();
        await director.SendsPhoto("512");
        Assert.Equal("senior_grades=yes", await town.Written(campaign, School));

        town.Storyboard.Scene("Сомнение: слишком мало учителей, и человек исправляет сам");
        await director.Says("512");
        await director.Says("3");
        await director.Says("34");
        await director.Says("40");

        town.Storyboard.Scene("Неверным было число учителей");
        await director.Presses("Исправить: Учителей");
        await director.Says("44");
        await director.Says("40");
        Assert.Equal("pupils=512 senior_grades=yes teachers=44 teachers_highest=40", await town.Written(campaign, School));
        town.Storyboard.Holds("refusals.approved.txt");
    }

    [Fact]
    public async Task A_form_with_notes_defaults_and_optional_questions()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.CampaignOf(Trial, School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        await director.Presses("Пропустить");
        await director.Says("77");
        await director.Presses("Подставить: 3");
        await director.Presses("Нет");
        director.Sees("Проверьте ответы", "пропущено");

        town.Storyboard.Scene("Из сводки");
        await director.Presses("1");
        await director.Says("Учиться <всегда> & везде");
        await director.Presses("2");
        await director.Presses("Убрать ответ");
        await director.Presses("3");
        await director.Presses("Да");
        director.Sees("Пока не хватает ответов: № 4");
        await director.Presses("Ответить на № 4");
        await director.Says("6");
        await director.Presses("3");
        await director.Presses("‹ К ответам");
        Assert.Equal("clubs= lanes=6 motto=Учиться <всегда> & везде pool=yes", await town.Written(campaign, School));
        town.Storyboard.Holds("trial-form.approved.txt");
    }

    [Fact]
    public async Task Back_and_forth_changes_nothing()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        await director.Says("512");
        await director.Says("34");
        var written = await town.Written(campaign, School);

        await director.Presses("‹ Назад");
        director.Sees("Сколько учителей в школе?", "Сейчас записано: 34");
        await director.Presses("‹ Назад");
        await director.Presses("‹ Назад");
        director.Sees("10–11 классы");
        Assert.Null(director.Screen!.Button("‹ Назад"));
        await director.Presses("Дальше ›");
        await director.Presses("Дальше ›");
        await director.Presses("Дальше ›");

        director.Sees("Сколько учителей высшей категории?");
        Assert.Equal(written, await town.Written(campaign, School));
    }

    [Fact]
    public async Task Whoever_comes_back_after_a_week_goes_on_where_they_were()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await director.BeginsToAnswer();
        await director.Says("512");
        await director.Presses("Позже");
        director.Sees("Ответы сохранены: 2 из 15, до 15 сентября.");
        await director.Says("34");
        director.Sees("Я сейчас ни о чём не спрашивал");

        town.Later(TimeSpan.FromDays(8));
        await town.RestartBot();
        await director.Says("/menu");
        director.Sees("⚠ Анкета просрочена на день: 2 из 15");
        await director.Presses("Продолжить анкету · срок был 15 сентября");
        director.Sees("Сколько учителей в школе?");
        await director.Says("34");
        director.Sees("Сколько учителей высшей категории?");
    }

    [Fact]
    public async Task Another_page_on_top_never_takes_the_answer_silently()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        await director.Says("/menu");

        await director.Says("512");
        director.Sees("Записать «512» как ответ на вопрос «Учащихся»?");
        Assert.Equal("senior_grades=yes", await town.Written(campaign, School));
        await director.Presses("Нет");
        director.Sees("Сколько учащихся в школе?");
        await director.Says("/menu");
        await director.Says("512");
        await director.Presses("Да");

        director.Sees("Сколько учителей в школе?");
        Assert.Equal("pupils=512 senior_grades=yes", await town.Written(campaign, School));
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_people_of_one_school_each_answers_under_the_own_name(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director(School, "Павел Рябинин");
        var deputy = await town.Director(School, "Вера Ветрова");
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        await deputy.Says("/menu");
        await deputy.Presses("Продолжить анкету");
        await deputy.Says("512");

        await director.Says("498");
        director.Sees("Пока вы отвечали, записано: 512 (Вера Ветрова). Записать вместо этого 498?");
        await director.Presses("Оставить");
        director.Sees("Сейчас записано: 512 (Вера Ветрова)");
        await director.Presses("Дальше ›");
        await director.Says("34");

        var response = await town.Response(campaign, School);
        var authors = (await town.Look(session => new AnswerStore(session).Of(response.Id))).ToDictionary(answer => answer.Question, answer => answer.AnsweredBy);
        Assert.Equal(
            (director.PersonId, deputy.PersonId, director.PersonId), (authors["senior_grades"], authors["pupils"], authors["teachers"]));
    }
}
