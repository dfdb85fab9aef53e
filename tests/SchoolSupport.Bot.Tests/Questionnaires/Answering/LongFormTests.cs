using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

public sealed class LongFormTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task Sixty_long_answers_fit_and_can_be_submitted()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var rows = Enumerable.Range(1, 60).Select(number => $"text|q{number}|{new string('я', 150)} {number}?");
        var campaign = await town.CampaignOf($"type|name|label\n{string.Join('\n', rows)}", School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        for (var i = 0; i < 60; i++)
            await director.Says(new string('щ', 1000));

        director.Sees("49. ", "№ 50–60", "Отправить координатору");
        await director.Presses("№ 50–60");
        director.Sees("60. ", "№ 1–49");
        await director.Presses("60");
        await director.Says("короче");
        await director.Presses("Отправить координатору");
        await director.Presses("Посмотреть ответы");

        director.Sees("60. ", "короче");
        Assert.Equal(ResponseState.Submitted, (await town.Response(campaign, School)).State);
    }
}
