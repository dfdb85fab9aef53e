using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class RepeatTests
{
    [Theory, OnBothDatabases]
    public async Task An_update_delivered_five_times_is_dealt_with_once(StorageProvider provider)
    {
        await using var town = await Town.Open(Harbour.On(provider));
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await town.DeliverAgain(director, times: 5);
        Assert.Equal(1, await director.Count("Причал"));

        await director.Presses("Спустить на воду");
        var shown = await director.Messages();
        await town.DeliverAgain(director, times: 5);

        Assert.Equal(1, await town.Launches());
        Assert.Equal(shown.Count, (await director.Messages()).Count);
    }

    [Theory, OnBothDatabases]
    public async Task Ten_rapid_taps_act_once_and_the_next_page_stays(StorageProvider provider)
    {
        await using var town = await Town.Open(Harbour.On(provider));
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.Says("500");

        var answers = await director.PressesRapidly("Да, верно", times: 10);

        Assert.Equal("500", await town.BoatsCounted());
        director.Sees("Лодок: 500");
        Assert.Equal("Записано: 500.", answers[0].Text);
        Assert.All(answers.Skip(1), answer => Assert.NotEqual("Записано: 500.", answer.Text));
    }

    [Fact]
    public async Task A_button_of_an_old_message_leads_somewhere_sensible()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        var old = director.Screen!;
        await director.Presses("Спустить на воду");
        await director.Says("/menu");

        await director.PressesOld(old, "Сосчитать");
        director.Sees("Сколько лодок");
        await director.Says("/menu");
        await director.PressesOld(old, "Спустить на воду");
        director.Sees("Этой страницы больше нет", "Меню");
        Assert.Equal(1, await town.Launches());
    }

    [Theory]
    [InlineData("")]
    [InlineData("t.at:1:2:3")]
    [InlineData("t.count:-zzzzzzzzzzzzz")]
    [InlineData("in.yes:1")]
    [InlineData("home\u0000")]
    [InlineData("<b>'; drop table chat; --")]
    [InlineData("e.yes:7ps3x0w1")]
    public async Task A_forged_button_gets_a_kind_answer(string data)
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/help");

        await director.Forges(data);

        Assert.True(director.Answer!.Answered);
        await director.Says("/harbour");
        director.Sees("Причал");
        Assert.DoesNotContain(town.Transcript.Log, line => line.Error is not null);
    }
}
