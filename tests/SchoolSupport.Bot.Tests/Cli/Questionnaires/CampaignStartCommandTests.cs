using System.CommandLine;
using System.Text.Json;
using SchoolSupport.Bot.Cli;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Cli;

public sealed class CampaignStartCommandTests : IAsyncLifetime
{
    private TestDatabase test = null!;

    public async ValueTask InitializeAsync()
    {
        test = await TestDatabase.Create(StorageProvider.Sqlite);
        await test.InTurn(async session =>
        {
            var municipality = await new MunicipalityStore(session).FindOrAdd("Озёрный район", "Europe/Moscow");
            await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("СОШ № 1"), true);
            await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("ООШ № 2"), false);
        });
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    [Fact]
    public async Task The_standard_questionnaire_goes_to_all_schools_and_opens_today()
    {
        var done = await Run("--questionnaire context --due 2026-09-15");

        Assert.Equal(0, done.Code);
        var campaign = await Find(long.Parse(done.Output, null));
        Assert.True(campaign.IsRunning);
        Assert.Equal(("Контекстные характеристики школы", new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 15)), (campaign.Title, campaign.OpensOn, campaign.DueOn));
        Assert.Equal(2, (await test.Look(session => new CampaignStore(session).Progress(campaign.Id))).Count);
    }

    [Fact]
    public async Task Schools_title_and_opening_can_be_named_and_the_answer_is_json_when_asked()
    {
        var done = await Run("--questionnaire context_indicators --due 30.09.2026 --opens 07.09 --school сош№1 --title Осень --json");

        var said = JsonDocument.Parse(done.Output).RootElement;
        Assert.Equal("СОШ № 1", Assert.Single(said.GetProperty("schools").EnumerateArray()).GetString());
        Assert.False(said.GetProperty("opened").GetBoolean());
        var campaign = await Find(said.GetProperty("id").GetInt64());
        Assert.False(campaign.IsRunning);
        Assert.Equal(("Осень", new DateOnly(2026, 9, 7)), (campaign.Title, campaign.OpensOn));
    }

    [Fact]
    public async Task A_workbook_becomes_a_questionnaire_of_the_municipality()
    {
        var path = Write("анкета.xlsx", StandardQuestionnaires.ContextIndicators);

        var first = await Run("--due 2026-09-15 --questionnaire", path);
        var again = await Run("--due 2026-10-15 --questionnaire", path);

        Assert.True(first.Code == 0 && again.Code == 0, first.Error + again.Error);
        var forms = await Task.WhenAll(new[] { first, again }.Select(async done => (await Find(long.Parse(done.Output, null))).QuestionnaireId));
        Assert.Equal(forms[0], forms[1]);
        Assert.NotNull((await test.Look(session => new QuestionnaireStore(session).Find(forms[0])))!.MunicipalityId);
    }

    [Fact]
    public async Task Every_error_of_a_workbook_is_told_with_its_place_and_nothing_is_started()
    {
        var path = Write("ошибки.xlsx",
        [
            new("survey", [new(1, ["type", "name", "label"]), new(2, ["integer", "pupils", "Сколько?"]), new(3, ["integer", "pupils", "Ещё?"]), new(4, ["select_one none", "kind", "Какой?"])]),
            new("settings", [new(1, ["form_title"]), new(2, ["Проба"])]),
        ]);

        var done = await Run("--due 2026-09-15 --questionnaire", path);

        Assert.Equal(1, done.Code);
        Assert.Contains("Лист survey, строка 3, столбец name", done.Error, StringComparison.Ordinal);
        Assert.Contains("Лист survey, строка 4, столбец type", done.Error, StringComparison.Ordinal);
        Assert.Empty(await test.Look(session => new CampaignStore(session).ToOpen(DateOnly.MaxValue)));
    }

    [Theory]
    [InlineData("--questionnaire context --due вчера", "раньше")]
    [InlineData("--questionnaire context --due скоро", "не похоже на дату")]
    [InlineData("--questionnaire nothing --due 15.09", "Анкеты «nothing» нет. Есть: context_indicators")]
    [InlineData("--questionnaire нет.xlsx --due 15.09", "Файла нет.xlsx нет")]
    [InlineData("--questionnaire context --due 15.09 --school СОШ№9", "Школы «СОШ№9»")]
    [InlineData("--questionnaire context --due 15.09 --municipality Лесной", "Муниципалитета «Лесной» нет")]
    public async Task What_cannot_be_done_is_refused_in_a_sentence(string arguments, string reason)
    {
        var done = await Run(arguments);

        Assert.Equal((1, string.Empty), (done.Code, done.Output));
        Assert.Contains(reason, done.Error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(string arguments, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { new CampaignCommand(stop => Database.Open(test.Options, test.Clock, cancellation: stop)) };
        var code = await root.Parse(["campaign", "start", .. arguments.Split(' '), .. more])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }

    private async Task<CampaignRow> Find(long id) => (await test.Look(session => new CampaignStore(session).Find(id)))!;

    private string Write(string name, IReadOnlyList<SheetTable> sheets)
    {
        var path = Path.Combine(test.Folder, name);
        File.WriteAllBytes(path, QuestionnaireWorkbook.Write(sheets));
        return path;
    }
}
