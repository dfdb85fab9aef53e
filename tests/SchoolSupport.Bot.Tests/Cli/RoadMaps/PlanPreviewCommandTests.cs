using System.CommandLine;
using System.Text.Json;
using SchoolSupport.Bot.Cli;

namespace SchoolSupport.Bot.Tests.Cli;

public sealed class PlanPreviewCommandTests : IDisposable
{
    private const string Order = """
        ПРИКАЗ
        от 25.08.2022 № 117-ОД

        ПЛАН МЕРОПРИЯТИЙ
        по поддержке школ Озёрного района на 2022-2023 учебный год

        № | Мероприятие | Форма | Сроки | Ответственные | Результат
        1. | Кадры | | | |
        1.1 | Курсы для наставников | семинар | до 15 декабря | Озерова Н.П. | справка
        1.3 | Смотр кабинетов | | в середине зимы | отдел |

        Приложение
        к приказу отдела от 26.08.2022 № 118
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("preview").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Json_has_the_order_the_activities_with_their_terms_and_the_warnings()
    {
        var done = await Run(Write(Order), "--json");

        Assert.Equal(0, done.Code);
        var plan = JsonDocument.Parse(done.Output).RootElement;
        Assert.Equal("ПЛАН МЕРОПРИЯТИЙ по поддержке школ Озёрного района на 2022-2023 учебный год", plan.GetProperty("title").GetString());
        Assert.Equal("""{"number":"117-ОД","date":"2022-08-25"}""", Compact(plan.GetProperty("order")));
        Assert.Equal("""{"start":"2022-09-01","end":"2023-08-31","text":"2022-2023 учебный год"}""", Compact(plan.GetProperty("bounds")));
        var activities = plan.GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal(["number", "section", "title", "form", "responsible", "result", "audience", "term", "source"], activities[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["1.1", "1. Кадры", "Курсы для наставников", "семинар", "Озерова Н.П.", "справка"],
            activities[0].EnumerateObject().Take(6).Select(property => property.Value.GetString()));
        Assert.Equal("""{"text":"до 15 декабря","kind":"until","start":null,"due":"2022-12-15","questions":[]}""", Compact(activities[0].GetProperty("term")));
        Assert.NotEqual(0, activities[1].GetProperty("term").GetProperty("questions").GetArrayLength());
        Assert.Equal(["otherOrderInAppendix", "numberingOdd"], Kinds(plan).OrderDescending());
    }

    [Fact]
    public async Task A_person_reads_sections_terms_with_their_questions_and_the_warnings()
    {
        var done = await Run(Write(Order));

        Assert.Equal(0, done.Code);
        Assert.Contains("Приказ № 117-ОД от 25.08.2022\nПериод: 01.09.2022 – 31.08.2023\n2\u00A0мероприятия, 1\u00A0срок с вопросом", done.Output, StringComparison.Ordinal);
        Assert.Contains("## 1. Кадры\n  1.1. Курсы для наставников\n      Срок: до 15 декабря → до 15\u00A0декабря 2022\u00A0г.\n", done.Output, StringComparison.Ordinal);
        Assert.Contains("  ! текст, строка 10: После п. 1.1 сразу идёт п. 1.3: номера 1.2 нет.", done.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_command_line_says_counts_before_what_the_document_says()
    {
        var done = await Run(Write(Order), "--year", "2023-2024", "--json");

        Assert.Equal("2023-12-15", JsonDocument.Parse(done.Output).RootElement.GetProperty("activities")[0].GetProperty("term").GetProperty("due").GetString());
    }

    [Fact]
    public async Task A_file_that_is_no_plan_says_that_nothing_was_found()
    {
        var done = await Run(Write("Просто письмо."), "--json");

        Assert.Equal(0, done.Code);
        Assert.Equal(["nothingFound", "orderUnknown"], Kinds(JsonDocument.Parse(done.Output).RootElement).Order());
    }

    [Fact]
    public async Task A_file_that_is_missing_or_unreadable_is_refused_in_a_sentence()
    {
        var missing = await Run(Path.Combine(folder, "нет.docx"));
        Assert.Equal((1, ""), (missing.Code, missing.Output));
        Assert.EndsWith("нет.docx нет.", missing.Errors.Trim(), StringComparison.Ordinal);

        var picture = await Run(Write("%PDF-1.7"));
        Assert.Equal((1, "Это PDF, а нужен документ Word (.docx), таблица Excel (.xlsx) или текст (.txt)."), (picture.Code, picture.Errors.Trim()));
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder, "приказ.txt");
        File.WriteAllText(path, text.Replace(" | ", "\t", StringComparison.Ordinal).Replace(" |", "\t", StringComparison.Ordinal));
        return path;
    }

    private static IEnumerable<string?> Kinds(JsonElement plan) => plan.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("kind").GetString());

    private static string Compact(JsonElement element) => ReadableJson.Line(element);

    private static async Task<Said> Run(string file, params string[] options)
    {
        var said = await Said.By(new PlanPreviewCommand(), [file, .. options]);
        return said with { Output = said.Output.ReplaceLineEndings("\n") };
    }
}
