using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Testing.Browser;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

/// <summary>The first whole job through everything a person touches: a real browser, the playground's page, the bot, the database.</summary>
public sealed class InBrowserTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string School = "СОШ № 12";

    [ChromiumFact]
    public async Task A_director_comes_in_and_answers_by_mouse_and_keyboard_while_the_coordinator_sees_it_arrive()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Invited(Role.Director, School, "Павел Рябинин");
        await town.Campaign(School);
        await using var page = await browser.Open(town.PlaygroundAddress);

        var chat = await page.OpenPerson(director.Name);
        await chat.Start();
        await chat.SeesLast("Войти можно только по личному приглашению");
        await chat.Say(director.Invitation!.Text);
        await chat.SeesLast("Вас пригласил отдел образования");
        await chat.Press("Да, это я");
        await chat.SeesLast("Анкета: не начата");
        await chat.Press("Начать анкету");
        await chat.SeesLast("Есть ли в школе 10–11 классы?");
        await chat.Press("Да");
        var number = 2;
        foreach (var answer in new[] { "512", "34", "9", "1", "64", "5", "3", "250", "190" })
        {
            await chat.SeesLast($"· {number++} из ");
            await chat.Say(answer);
        }

        await chat.SeesLast("Во сколько смен учится школа?");
        await chat.Press("В одну смену");
        await chat.SeesLast("изучают предметы углублённо");
        await chat.Say("много");
        await chat.SeesLast("«много»");
        await chat.Say("44");
        await chat.SeesLast("Сколько учащихся в 10–11 классах?");
        await chat.Say("60");
        await chat.SeesLast("в профильных классах?");
        await chat.Say("30");
        await chat.SeesLast("Какая скорость интернета");
        await chat.Say("100");
        await chat.SeesLast("Проверьте ответы");
        await chat.Press("Отправить координатору");
        await chat.SeesLast("✓ Отправлено");

        var beside = await page.OpenBeside(coordinator.Name);
        await beside.SeesLast(School);
        Assert.Empty(page.Problems);
    }
}
