using System.Text;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>Invented orders as people send them, and ways through the loading pages.</summary>
internal static class Orders
{
    public const string Title = "План работы со школами с низкими результатами на 2026-2027 учебный год";

    private static readonly string[] Header = ["№", "Мероприятие", "Срок", "Ответственные", "Результат"];

    /// <summary>The rows of a small plan: clear terms, a doubtful one twice, one by a plan, one that waits.</summary>
    public static readonly string[][] Rows =
    [
        ["1", "Выявление школ с низкими результатами", "до 15 октября 2026", "МЦОКО", "справка"],
        ["2", "Составление программ повышения качества", "октябрь, ноябрь 2026", "ОУ района", "программа"],
        ["3", "Семинары по оцениванию", "не реже одного в четверть", "СОШ № 3, СОШ № 12", "не менее 2 семинаров"],
        ["4", "Курсы повышения квалификации", "когда наберётся группа", "Лебедева О.", "удостоверения"],
        ["5", "Разбор результатов проверочных работ", "после проведения ВПР", "ОУ района", "справка"],
        ["6", "Наставничество молодых учителей", "когда наберётся группа", "ОУ района", "план"],
    ];

    public static byte[] Text(params string[][] rows) => Encoding.UTF8.GetBytes(TextOf(rows));

    public static string TextOf(params string[][] rows) => string.Join('\n',
    [
        "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", "", "ПРИКАЗ", "", "от 20.08.2026", "", "№ 214", "",
        "Об утверждении плана работы на 2026-2027 учебный год", "", Title, "",
        string.Join('\t', Header), .. rows.Select(row => string.Join('\t', row)),
    ]);

    /// <summary>The same with ruled tables: messages lose tabs.</summary>
    public static string Message(params string[][] rows) => string.Join('\n', TextOf(rows).Split('\n').Select(line => line.Contains('\t', StringComparison.Ordinal) ? $"| {line.Replace("\t", " | ", StringComparison.Ordinal)} |" : line));

    public static byte[] Workbook(params string[][] rows) => WorkbookWriter.Write(new WorkbookSheet(
        "План", Header, [.. rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Select(SheetCell.Of)])]));

    /// <summary>Sends the order and waits for the preview.</summary>
    public static async Task Loads(this Actor coordinator, params string[][] rows)
    {
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");
        await coordinator.SendsFile("Приказ 214.txt", Text(rows));
        await coordinator.Receives("Проверьте дорожную карту");
    }

    /// <summary>The municipality's only draft.</summary>
    public static async Task<RoadMapRow> Draft(this Town town) =>
        Assert.Single(await town.Look(session => new RoadMapStore(session).Drafts(town.Municipality)));

    /// <summary>The municipality's only plan in force.</summary>
    public static async Task<RoadMapRow> Running(this Town town) =>
        Assert.Single(await town.Look(session => new RoadMapStore(session).Active(town.Municipality)));

    public static Task<IReadOnlyList<ActivityRow>> RowsOf(this Town town, long plan) =>
        town.Look(session => new ActivityStore(session).OfRoadMap(plan));

    public static Task<IReadOnlyList<ExistingOccurrence>> TasksOf(this Town town, long activity) =>
        town.Look(session => new OccurrenceStore(session).OfActivity(activity));
}
