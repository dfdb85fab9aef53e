using System.CommandLine;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Documents.Questionnaires;

namespace SchoolSupport.Bot.Cli;

/// <summary>Writes the standard questionnaire as a workbook, for a methodologist to begin an own one from.</summary>
internal sealed class QuestionnaireWorkbookCommand : Command
{
    private readonly Argument<string> file = new("FILE.xlsx") { Description = "куда записать; файла с таким именем ещё не должно быть" };

    public QuestionnaireWorkbookCommand()
        : base("workbook", "записать анкету «Контекстные характеристики школы» книгой Excel, чтобы составить по ней свою")
    {
        Add(file);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var path = Path.GetFullPath(parsed.GetRequiredValue(file));
        if (File.Exists(path))
        {
            await error.WriteLineAsync($"Файл {path} уже есть. Назовите другой: чужую работу эта команда не трогает.");
            return 1;
        }

        try
        {
            await WriteWhole(path, QuestionnaireWorkbook.Write(StandardQuestionnaires.ContextIndicators), stop);
            await output.WriteLineAsync($"Анкета записана: {path}. Изменённую пришлёт боту координатор, или её начинает «campaign start --questionnaire {Path.GetFileName(path)} …».");
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"Записать {path} не удалось: {wrong.Message}");
            return 1;
        }
    }

    // A disk may become full: half a workbook would look like one.
    private static async Task WriteWhole(string path, byte[] content, CancellationToken stop)
    {
        var unfinished = $"{path}.new";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, stop);
            File.Move(unfinished, path, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
