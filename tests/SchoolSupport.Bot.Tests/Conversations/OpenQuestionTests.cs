using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class OpenQuestionTests
{
    [Theory, OnBothDatabases]
    public async Task A_text_answers_the_page_on_top_and_is_only_offered_to_the_one_below(StorageProvider provider)
    {
        await using var town = await Town.Open(Harbour.On(provider));
        var director = await town.Director("СОШ № 3");

        town.Storyboard.Scene("Вопрос сверху: текст и есть ответ");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.Says("много");
        await director.Says("7");
        town.Storyboard.Scene("Поверх вопроса другая страница: сначала спросить");
        await director.Presses("Сосчитать");
        await director.Says("/nonsense");
        await director.Says("12");
        await director.Presses("Нет");
        await director.Says("/nonsense");
        await director.Says("15");
        await director.Presses("Да");
        town.Storyboard.Scene("Сомнительное число");
        await director.Presses("Сосчитать");
        await director.Says("500");
        await director.Presses("Исправить");
        await director.Says("501");
        await director.Presses("Да, верно");
        town.Storyboard.Scene("Сообщение исправлено");
        await director.Presses("Сосчитать");
        await director.Edits("51");
        await director.Says("50");
        await director.Edits("51");

        Assert.Equal("50", await town.BoatsCounted());
        town.Storyboard.Holds("open-questions.approved.txt");
    }

    [Fact]
    public async Task A_text_offered_earlier_cannot_be_accepted_after_a_newer_one()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.Says("/help");
        await director.Says("7");
        var earlier = director.Screen!;
        await director.Says("8");
        var later = director.Screen!;

        await director.PressesOld(earlier, "Да");

        Assert.Null(await town.BoatsCounted());
        director.Sees("Этой страницы больше нет", "Меню");
        await director.PressesOld(later, "Да");
        Assert.Equal("8", await town.BoatsCounted());
    }

    [Fact]
    public async Task Commands_always_win()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");

        await director.Says("/menu");

        director.Sees("вторник, 8 сентября");
        Assert.Null(await town.BoatsCounted());
        await director.Says("9");
        await director.Presses("Да");
        Assert.Equal("9", await town.BoatsCounted());
    }

    [Fact]
    public async Task A_cancelled_question_takes_nothing_more()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.Says("/cancel");

        await director.Says("9");

        director.Sees("Я сейчас ни о чём не спрашивал");
        Assert.Null(await town.BoatsCounted());
    }

    [Fact]
    public async Task A_question_stays_open_over_a_restart()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");

        await town.RestartBot(brutally: true);
        await director.Says("9");

        Assert.Equal("9", await town.BoatsCounted());
        await director.Presses("Сосчитать");
        await town.RestartBot();
        await director.Says("10");
        Assert.Equal("10", await town.BoatsCounted());
    }

    [Fact]
    public async Task An_album_nobody_asked_for_is_answered_once()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        var stranger = town.Stranger();

        await director.SendsAlbum(photos: 4);
        Assert.Equal(1, await director.Count("Фото я здесь не жду"));
        await stranger.SendsAlbum(photos: 3);
        Assert.Single(await stranger.Messages());

        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.SendsAlbum(photos: 3);
        Assert.Equal(1, await director.Count("Сколько лодок на причале?\n") + await director.Count("сколько лодок?"));
        await director.Says("3");
        Assert.Equal("3", await town.BoatsCounted());
    }
}
