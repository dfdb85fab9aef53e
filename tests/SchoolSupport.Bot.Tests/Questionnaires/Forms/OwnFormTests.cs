using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Tests.Questionnaires.Forms;

/// <summary>A methodologist's own questionnaire, from the workbook to the school, without a command line.</summary>
public sealed class OwnFormTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task A_workbook_sent_in_the_chat_becomes_a_questionnaire_that_schools_answer()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Другая анкета");
        await coordinator.Presses("Прислать свою (книга Excel)");
        await coordinator.Says("сейчас пришлю");
        await coordinator.SendsFile("кабинеты.xlsx", Book(("integer", "rooms", "Сколько кабинетов?"), ("integer", "rooms", "Сколько пустует?")));
        await coordinator.Receives("пока не анкета");
        await coordinator.Presses("Прислать исправленную");
        await coordinator.SendsFile("кабинеты.xlsx", Book(("integer", "rooms", "Сколько кабинетов?"), ("integer", "free", "Сколько пустует?")));
        await coordinator.Receives("прочитана: 2 вопроса");
        await coordinator.Presses("Выбрать школы");
        await coordinator.Presses("Дальше");
        await coordinator.Presses("Сегодня");
        await coordinator.Presses("Через неделю");
        await coordinator.Presses("Начать");
        await director.Receives("Новая анкета");
        await director.Presses("Начать");

        town.Storyboard.Holds("own-form.approved.txt");
    }

    [Fact]
    public async Task It_may_be_sent_from_the_menu_and_the_same_book_is_the_same_questionnaire()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");

        foreach (var times in new[] { 1, 2 })
        {
            await coordinator.SendsFile("кабинеты.xlsx", Book(("integer", "rooms", "Сколько кабинетов?")));
            await coordinator.Presses("Загрузить как анкету");
            await town.Until(async () => await coordinator.Count("прочитана: 1 вопрос") == times, "the book to be read");
        }

        Assert.Single(await Forms(town), form => form.Title == "Кабинеты");
    }

    [Fact]
    public async Task It_is_told_from_the_ready_made_one_although_its_author_left_the_title()
    {
        await using var town = await Town.Open();
        await town.School(School);
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");
        await coordinator.SendsFile("копия.xlsx", QuestionnaireWorkbook.Write(StandardQuestionnaires.ContextIndicators));
        await coordinator.Presses("Загрузить как анкету");
        await coordinator.Receives("прочитана: 16 вопросов");
        await coordinator.Presses("Выбрать школы");

        await coordinator.Presses("Другая анкета");

        Assert.Single(coordinator.Screen!.AllButtons, button => button.Label == "Контекстные характеристики школы");
        Assert.Single(coordinator.Screen.AllButtons, button => ShownMessage.Spaced(button.Label) == "Контекстные характеристики школы · своя, 8 сентября");
    }

    [Fact]
    public async Task What_is_no_workbook_or_is_empty_is_said_and_nothing_is_kept()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");
        await coordinator.SendsFile("кабинеты.xlsx", "просто текст"u8.ToArray());
        await coordinator.Presses("Загрузить как анкету");
        await coordinator.Receives("нужна");
        await coordinator.Presses("Прислать другой файл");
        await coordinator.SendsFile("кабинеты.xlsx", QuestionnaireWorkbook.Write([Sheet("Лист1", ["ФИО", "Школа"])]));
        await coordinator.Receives("В книге нет листа survey с вопросами.");

        Assert.All(await Forms(town), form => Assert.Null(form.MunicipalityId));
    }

    [Fact]
    public async Task Only_the_districts_coordinator_loads_and_gives_its_questionnaires()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");
        await coordinator.SendsFile("кабинеты.xlsx", Book(("integer", "rooms", "Сколько кабинетов?")));
        await coordinator.Presses("Загрузить как анкету");
        await coordinator.Receives("прочитана");
        var give = $"c.give:{Bot.Conversations.Base36.Write((await Forms(town)).Single(form => form.Title == "Кабинеты").Id)}";

        foreach (var role in new[] { Role.Director, Role.Controller })
        {
            var other = await town.Member(role, role == Role.Director ? School : null);
            await other.Says("/menu");
            await other.Forges("c.load");
            other.SeesToast("больше не действует");
            await other.Forges(give);
            other.SeesToast("больше не действует");
        }
    }

    private static Task<IReadOnlyList<QuestionnaireRow>> Forms(Town town) =>
        town.Look(session => new QuestionnaireStore(session).OfMunicipality(town.Municipality));

    private static byte[] Book(params (string Type, string Name, string Label)[] questions) => QuestionnaireWorkbook.Write(
    [
        Sheet("survey", ["type", "name", "label"], [.. questions.Select(question => new[] { question.Type, question.Name, question.Label })]),
        Sheet("settings", ["form_title", "form_id"], ["Кабинеты", "rooms"]),
    ]);

    private static SheetTable Sheet(string name, params string[][] rows) => new(name, [.. rows.Select((cells, index) => new SheetRow(index + 1, cells))]);

    private static SheetTable Sheet(string name, string[] header, string[][] rows) => Sheet(name, [header, .. rows]);
}
