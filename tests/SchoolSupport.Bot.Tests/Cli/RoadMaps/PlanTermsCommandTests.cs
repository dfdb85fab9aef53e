using System.CommandLine;
using System.Text.Json;
using SchoolSupport.Bot.Cli;

namespace SchoolSupport.Bot.Tests.Cli;

public sealed class PlanTermsCommandTests
{
    [Theory]
    [InlineData("15.12.2021", """{"text":"15.12.2021","kind":"date","start":"2021-12-15","due":"2021-12-15","questions":[]}""")]
    [InlineData("до 15 декабря", """{"text":"до 15 декабря","kind":"until","start":null,"due":"2021-12-15","questions":[]}""")]
    [InlineData("январь-апрель 2022", """{"text":"январь-апрель 2022","kind":"window","start":"2022-01-01","due":"2022-04-30","questions":[]}""")]
    [InlineData("15 и 20 мая", """{"text":"15 и 20 мая","kind":"recurring","start":null,"due":null,"occurrences":[{"start":"2022-05-15","due":"2022-05-15"},{"start":"2022-05-20","due":"2022-05-20"}],"questions":[]}""")]
    [InlineData("не реже двух раз в полугодие", """{"text":"не реже двух раз в полугодие","kind":"obligation","start":null,"due":null,"atLeast":2,"per":"halfYear","questions":[]}""")]
    [InlineData("раз в два месяца", """{"text":"раз в два месяца","kind":"obligation","start":null,"due":null,"atLeast":1,"per":"twoMonths","questions":[]}""")]
    [InlineData("после педсовета", """{"text":"после педсовета","kind":"event","start":null,"due":null,"waitsFor":"педсовета","questions":[]}""")]
    [InlineData("по плану", """{"text":"по плану","kind":"plan","start":null,"due":null,"questions":[]}""")]
    [InlineData("постоянно", """{"text":"постоянно","kind":"continuous","start":null,"due":null,"questions":[]}""")]
    [InlineData("скоро", """{"text":"скоро","kind":"unknown","start":null,"due":null,"questions":[{"kind":"notUnderstood","text":"Срок «скоро» непонятен. Когда это нужно сделать?","options":[]}]}""")]
    public async Task Every_kind_is_an_object_on_a_line(string phrase, string json) => Assert.Equal((0, json, ""), await Run(phrase, "--year 2021-2022 --json"));

    [Fact]
    public async Task Phrases_are_read_a_line_each_and_empty_lines_are_passed_over()
    {
        var done = await Run("декабрь\n\n  март \r\nпостоянно", "--year 2021-2022 --json");

        Assert.Equal(["декабрь", "март", "постоянно"], done.Output.Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task What_a_person_reads_has_the_questions_and_their_answers() => Assert.Equal(
        "Июнь 2020 → июнь 2020 г.\n    ? «Июнь 2020» — раньше приказа от 20.07.2020. Это уже выполнено? [Уже выполнено] [Июнь 2021 г.]",
        (await Run("Июнь 2020", "--year 2020-2021 --order-date 20.07.2020")).Output);

    [Fact]
    public async Task A_person_is_told_what_the_calendar_does_not_know()
    {
        var done = await Run("до 15 декабря", "--year 2026-2027");

        Assert.StartsWith("до 15 декабря → до 15", done.Output, StringComparison.Ordinal);
        Assert.Contains("Учебные четверти 2026/27 — предложение", done.Error, StringComparison.Ordinal);
        Assert.Contains("Переносы выходных 2027 года неизвестны", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bounds_count_before_the_school_year()
    {
        var done = await Run("сентябрь\n2021-2022", "--from 2021-09-01 --to 2022-08-31 --json");

        Assert.All(done.Output.Split('\n'), line => Assert.Equal(0, JsonDocument.Parse(line).RootElement.GetProperty("questions").GetArrayLength()));
    }

    [Theory]
    [InlineData("--year скоро", "не похоже на учебный год")]
    [InlineData("--year 2021-2022 --order-date вчера", "«вчера» в --order-date не похоже на дату")]
    [InlineData("--year 2021-2022 --from 2022-09-01", "кончается раньше, чем начинается")]
    [InlineData("--from 2022-09-01", "Нужны оба дня")]
    [InlineData("--year 2021-2022 --order-date 13.08.0021", "между 1902 и 2198")]
    public async Task What_cannot_be_done_is_refused_in_a_sentence(string arguments, string reason)
    {
        var done = await Run("декабрь", arguments);

        Assert.Equal((1, ""), (done.Code, done.Output));
        Assert.Contains(reason, done.Error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(string input, string arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        using var lines = new StringReader(input);
        var root = new RootCommand { new PlanTermsCommand(() => lines) };
        var code = await root.Parse(["terms", .. arguments.Split(' ')])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString().Trim().ReplaceLineEndings("\n"), error.ToString().Trim());
    }
}
