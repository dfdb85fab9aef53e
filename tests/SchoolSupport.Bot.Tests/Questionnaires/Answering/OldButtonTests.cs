using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

public sealed class OldButtonTests
{
    private const string School = "СОШ № 12";

    [Theory, OnBothDatabases]
    public async Task Ten_rapid_taps_answer_once(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.Says("/menu");
        await director.PressesRapidly("Начать анкету", 10);
        director.Sees("Есть ли в школе 10–11 классы?");

        await director.PressesRapidly("Да", 10);

        director.Sees("Сколько учащихся в школе?");
        await director.Says("512");
        var response = await town.Response(campaign, School);
        Assert.Equal(2, (await town.Look(session => new AnswerStore(session).Changes(response.Id))).Count);
    }

    [Fact]
    public async Task A_doubtful_button_confirmed_ten_times_still_asks_why()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.LastYear(director, School, ("pupils", "498"), ("teachers", "3"));
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        await director.Says("512");
        await director.PressesRapidly("Как было: 3", 10);
        director.Sees("Выходит, на одного учителя учащихся: 170,7. Всё верно?");

        await director.PressesRapidly("Да, верно", 10);

        director.Sees("✓ Учителей: 3", "Коротко, почему?");
        await director.Says("2");
        director.Sees("Всё верно?");
        await director.PressesRapidly("Да, верно", 10);
        director.Sees("✓ Учителей: 2", "Коротко, почему?");
        await director.Says("Малокомплектная");
        director.Sees("Сколько учителей высшей категории?");
        var response = await town.Response(campaign, School);
        Assert.Equal("Малокомплектная", (await town.Look(session => new AnswerStore(session).Of(response.Id))).Single(answer => answer.Question == "teachers").Comment);
    }

    [Fact]
    public async Task An_old_button_does_not_overwrite_what_was_answered_since()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.LastYear(director, School, ("pupils", "498"), ("teachers", "33"));
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        var asked = director.Screen!;
        await director.Says("512");

        await director.PressesOld(asked, "Как было: 498");

        director.Sees("ответ с тех пор другой, я его не трогаю", "Сейчас записано: 512");
        Assert.Equal("pupils=512 senior_grades=yes", await town.Written(campaign, School));
        await director.Presses("Как было: 498");
        Assert.Equal("pupils=498 senior_grades=yes", await town.Written(campaign, School));
        director.Sees("Сколько учителей в школе?");
    }

    [Fact]
    public async Task An_old_skip_does_not_delete_what_was_answered_since()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.CampaignOf("type|name|label\ntext|motto|Девиз?\ntext|hymn|Гимн?", School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        var asked = director.Screen!;
        await director.Says("Учиться");

        await director.PressesOld(asked, "Пропустить");

        director.Sees("Гимн?");
        Assert.Equal("motto=Учиться", await town.Written(campaign, School));
    }

    [Fact]
    public async Task Buttons_and_texts_after_submission_lead_to_the_locked_answers()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAlmostAll();
        var asked = director.Screen!;
        await director.Says("100");
        var summary = director.Screen!;
        await director.PressesRapidly("Отправить координатору", 10);
        director.Sees("✓ Отправлено");
        var written = await town.Written(campaign, School);

        foreach (var (message, button) in new[] { (asked, "‹ Назад"), (asked, "Позже"), (summary, "4") })
        {
            await director.PressesOld(message, button);
            director.Sees("Кнопка из старого сообщения: анкета уже отправлена.", "Посмотреть ответы", "Меню");
        }

        await director.PressesOld(summary, "Отправить координатору");
        director.Sees("✓ Отправлено");
        await director.Says("200");
        director.Sees("Я сейчас ни о чём не спрашивал");
        Assert.Equal(written, await town.Written(campaign, School));
        var response = await town.Response(campaign, School);
        Assert.Single(await town.Look(session => new ResponseStore(session).Events(response.Id)));
    }

    [Fact]
    public async Task A_forged_button_answers_nothing_of_another_school()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var neighbour = await town.Director("СОШ № 3");
        var campaign = await town.Campaign(School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        var data = director.Screen!.Button("Да")!.Data!;
        await neighbour.Says("/menu");
        neighbour.DoesNotSee("Анкета");

        foreach (var forged in new[] { data, data.Replace("q.give", "q.view", StringComparison.Ordinal).Split(":0")[0], $"q.start:{Base36.Write(campaign)}" })
        {
            await neighbour.Forges(forged);
            neighbour.SeesToast("эта кнопка больше не действует");
            neighbour.SeesNothingNew();
        }

        foreach (var forged in new[] { data.Replace(":0:0:", ":0:7:", StringComparison.Ordinal), data.Replace(":0:0:", ":99:0:", StringComparison.Ordinal), Route(data, "q.send") })
            await director.Forges(forged);
        director.Sees("Пока не хватает ответов");
        Assert.Equal(ResponseState.Draft, (await town.Response(campaign, School)).State);
        Assert.Equal("", await town.Written(campaign, School));
    }

    private static string Route(string data, string code) => $"{code}:{data.Split(':')[1]}";
}
