using SchoolSupport.Bot.Cli;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Bot.Tests.Cli;

/// <summary>A methodologist begins an own questionnaire from the one that ships with the program.</summary>
public sealed class QuestionnaireWorkbookCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("workbook").FullName;

    private string Book => Path.Combine(folder, "анкета.xlsx");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_standard_questionnaire_is_written_as_a_workbook_that_can_be_asked_again()
    {
        var done = await Write();

        Assert.Equal((0, ""), (done.Code, done.Errors));
        Assert.Contains("campaign start --questionnaire анкета.xlsx", done.Output, StringComparison.Ordinal);
        await using var file = File.OpenRead(Book);
        var form = Assert.IsType<FormReading.Ready>(XlsForm.Read(WorkbookReader.Read(file))).Questionnaire;
        Assert.Equal(("Контекстные характеристики школы", 12), (form.Title, form.Indicators.Count));
    }

    [Fact]
    public async Task A_file_that_is_there_already_stays_as_it_is()
    {
        await File.WriteAllTextAsync(Book, "чья-то работа", TestContext.Current.CancellationToken);

        var done = await Write();

        Assert.Equal((1, ""), (done.Code, done.Output));
        Assert.Contains("уже есть", done.Errors, StringComparison.Ordinal);
        Assert.Equal("чья-то работа", await File.ReadAllTextAsync(Book, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_in_a_sentence()
    {
        var done = await Said.By(new QuestionnaireCommand(), "workbook", Path.Combine(folder, "нет", "анкета.xlsx"));

        Assert.Equal((1, ""), (done.Code, done.Output));
        Assert.Contains("не удалось", done.Errors, StringComparison.Ordinal);
    }

    private Task<Said> Write() => Said.By(new QuestionnaireCommand(), "workbook", Book);
}
