using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>Staff lists sent as a workbook: read, checked, imported by the worker.</summary>
public sealed class StaffListTests
{
    private static readonly string[] Header = ["ФИО", "Роль", "Школа", "Телефон"];

    [Fact]
    public async Task A_list_is_checked_shown_and_imported_with_a_workbook_of_links()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await town.Invited(Role.Director, "СОШ № 12", "Зорина Марина Петровна");

        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");
        await coordinator.SendsFile("Люди района.xlsx", Workbook(
            ["Зорина Марина Петровна", "директор", "СОШ №12", ""],
            ["Рябинин Павел Ильич", "директор", "Лицей № 1", "+7 912 345-67-89"],
            ["Крылатова Елена Юрьевна", "завуч", "ООШ № 14", "123"],
            ["Осокин Денис Андреевич", "тьютор", "", ""]));
        await coordinator.Receives("прочитан");
        await coordinator.Presses("Пригласить 2");
        await coordinator.Receives("Приглашений");

        town.Storyboard.Holds("staff-list.approved.txt");
        var links = Assert.Single(WorkbookReader.Read(new MemoryStream(await coordinator.NewestFile()))).Rows;
        Assert.Equal(["ФИО", "Роль", "Школа", "Телефон", "Личная ссылка", "Действует до"], links[0].Cells);
        Assert.Equal(("Рябинин Павел Ильич", "директор", "Лицей № 1", "+7 912 345-67-89"), (links[1].Cell(0), links[1].Cell(1), links[1].Cell(2), links[1].Cell(3)));
        Assert.Equal(3, links.Count);
        var director = town.Stranger("Павел Рябинин");
        await director.Opens(links[1].Cell(4));
        director.Sees("Рябинин Павел Ильич", "Лицей № 1");
    }

    [Fact]
    public async Task Ten_rapid_taps_and_a_second_sending_import_nobody_twice()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var list = Workbook(["Рябинин Павел Ильич", "директор", "Лицей № 1", ""]);
        await Send(town, coordinator, list);
        await Send(town, coordinator, list);

        await coordinator.PressesRapidly("Пригласить: 1", 10);
        await coordinator.Receives("Приглашений");
        var earlier = (await coordinator.Messages()).First(message => message.Button("Пригласить: 1") is not null);
        await coordinator.PressesOld(earlier, "Пригласить: 1");
        await coordinator.Receives("новых людей в нём нет");

        Assert.Equal(1, await coordinator.Count("Приглашений:"));
        Assert.Single(await town.Look(session => new MembershipStore(session).People(town.Municipality)), line => line.Role == "director");
    }

    [Theory]
    [InlineData("список.docx", "PK\u0003\u0004 не таблица")]
    [InlineData("список.xls", "просто текст")]
    public async Task A_file_that_is_no_workbook_gets_an_answer_and_another_may_be_sent(string name, string content)
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");

        await coordinator.SendsFile(name, System.Text.Encoding.UTF8.GetBytes(content));

        await coordinator.Receives("Прислать другой файл");
        await coordinator.Presses("Прислать другой файл");
        coordinator.Sees("Пришлите таблицу Excel");
    }

    [Fact]
    public async Task Other_things_than_a_file_leave_the_page_waiting()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");

        await coordinator.SendsPhoto();
        coordinator.Sees("Фото я здесь не жду", "таблицу Excel");
        await coordinator.Says("Вот список");
        coordinator.Sees("таблицу Excel");
        await coordinator.SendsFile("люди.xlsx", Workbook(["Рябинин Павел Ильич", "директор", "Лицей № 1", ""]));
        await coordinator.Receives("Пригласить: 1");
    }

    [Fact]
    public async Task The_sample_reads_back_as_an_answer_to_itself()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");
        await coordinator.Presses("Скачать образец");
        coordinator.Sees("один человек — одна строка");

        await coordinator.SendsFile("Список людей.xlsx", await coordinator.NewestFile());

        await coordinator.Receives("Под заголовком нет ни одной строки");
    }

    [Fact]
    public async Task A_list_survives_a_stop_of_the_bot()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");
        await town.Order("hang", "getFile");

        await coordinator.SendsFile("люди.xlsx", Workbook(["Рябинин Павел Ильич", "директор", "Лицей № 1", ""]));
        await town.Until(async () => (await town.Traffic()).Any(call => call.Method == "sendChatAction"), "the sign of work");
        await town.StopBot();
        await town.Door.Delete("faults");
        await town.StartBot();

        await coordinator.Receives("Пригласить: 1");
        Assert.Equal(1, await coordinator.Count("прочитан"));
    }

    [Fact]
    public async Task A_failing_network_is_tried_again()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");
        await town.Order("502", "getFile");

        await coordinator.SendsFile("люди.xlsx", Workbook(["Рябинин Павел Ильич", "директор", "Лицей № 1", ""]));

        await coordinator.Receives("Пригласить: 1");
        Assert.Equal(1, await coordinator.Count("прочитан"));
    }

    [Fact]
    public async Task Who_is_no_coordinator_any_more_gets_nothing_of_the_list()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await Send(town, coordinator, Workbook(["Рябинин Павел Ильич", "директор", "Лицей № 1", ""]));
        await town.InTurn(session => new MembershipStore(session).End(coordinator.MembershipId));

        await coordinator.Presses("Пригласить: 1");

        coordinator.Sees("Войти можно только по личному приглашению");
        Assert.Empty(await town.Look(session => new MembershipStore(session).People(town.Municipality)));
    }

    private static async Task Send(Town town, Actor coordinator, byte[] list)
    {
        var before = await coordinator.Count("прочитан");
        await coordinator.Says("/people");
        await coordinator.Presses("Загрузить список");
        await coordinator.SendsFile("люди.xlsx", list);
        await town.Until(async () => await coordinator.Count("прочитан") > before, "the list to be read");
        await town.Quiet();
    }

    private static byte[] Workbook(params string[][] rows) =>
        WorkbookWriter.Write(new WorkbookSheet("Люди", Header, [.. rows.Select(row => row.Select(SheetCell.Of).ToList())]));
}
