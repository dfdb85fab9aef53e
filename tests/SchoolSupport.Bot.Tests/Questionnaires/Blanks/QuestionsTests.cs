using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Questionnaires.Blanks;

/// <summary>What is asked can be read before it is answered, on the phone and on paper.</summary>
public sealed class QuestionsTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task A_coordinator_reads_the_questions_before_giving_them_to_schools()
    {
        await using var town = await Town.Open();
        await town.School(School);
        var coordinator = await town.Coordinator();

        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("Начать анкету");
        await coordinator.Presses("Вопросы анкеты");
        await coordinator.Presses("№ 9–16 ›");
        await coordinator.Presses("‹ К выбору школ");

        town.Storyboard.Holds("questions.approved.txt");
    }

    [Fact]
    public async Task A_director_takes_the_questions_on_paper_to_gather_the_numbers()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        await director.Presses("Позже");

        await director.PressesRapidly("Вопросы на бумаге (файл)", 3);
        director.SeesToast("Готовлю вопросы для печати, пришлю сюда.");
        await director.Receives("Все вопросы и где взять ответы");

        Assert.Equal(1, await director.Count("Все вопросы и где взять ответы"));
        Assert.Equal("Вопросы Контекстные характеристики школы.docx", (await director.Messages()).Last(message => message.File is not null).File!.Name);
        var rows = Rows(await director.NewestFile());
        Assert.Equal(1 + 16, rows.Count);
        Assert.Equal("№|Вопрос|Где взять|Ответ", rows[0]);
        Assert.Equal("1|Есть ли в школе 10–11 классы?|Если в этом году их не набрали, ответьте «Нет».|Да / Нет", rows[1]);
        Assert.StartsWith("14|Сколько учащихся в 10–11 классах? (10–11 классы: не у всех школ)|По отчёту ОО-1", rows[14], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_controller_reads_them_from_the_campaign_and_takes_the_book_that_methodologists_edit()
    {
        await using var town = await Town.Open();
        await town.Campaign(School);
        var controller = await town.Member(Role.Controller, school: null);
        await controller.Says("/menu");
        await controller.Presses("Анкеты");
        await controller.Presses("1. Контекстные характеристики школы");
        await controller.Presses("Вопросы анкеты");
        controller.Sees("1–8 из 16", "Сколько учащихся в школе?");

        await controller.Presses("Книга Excel");
        await controller.Receives("Книга для методиста");

        using var book = new MemoryStream(await controller.NewestFile());
        var form = Assert.IsType<FormReading.Ready>(XlsForm.Read(WorkbookReader.Read(book))).Questionnaire;
        Assert.Equal((16, 12), (form.Questions.Count, form.Indicators.Count));
    }

    [Fact]
    public async Task A_districts_own_form_stays_in_the_district()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.CampaignOf("type|name|label\ninteger|rooms|Сколько кабинетов?", School);
        await director.Says("/menu");
        await director.Presses("Начать анкету");
        await director.Presses("Позже");
        var page = director.Screen!;
        await town.InTurn(async session =>
        {
            var other = await new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow");
            var memberships = new MembershipStore(session);
            await memberships.Enter(await memberships.Add(director.PersonId, Role.Coordinator.Code, other, schoolId: null));
            await memberships.End(director.MembershipId);
        });

        await director.PressesOld(page, "Вопросы на бумаге (файл)");

        director.SeesToast("больше не действует");
    }

    private static List<string> Rows(byte[] file) => [.. RoadMapFile.Read(new MemoryStream(file)).Blocks.OfType<DocumentTable>()
        .SelectMany(table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)).Replace(RussianNumber.Space, " ", StringComparison.Ordinal).Replace('\n', ' ')))];
}
