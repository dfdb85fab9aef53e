using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires;

/// <summary>
/// Stores the questionnaire that ships with the program, has it compiled before the first director comes, and puts its workbook
/// into the data folder, for methodologists to begin their own from.
/// </summary>
public sealed class StandardQuestionnaire(Database database, QuestionnaireCache cache, IOptions<StorageSettings> storage) : BackgroundService
{
    private const string WorkbookName = "контекстные-характеристики.xlsx";

    /// <summary>Stores the version of this program, if the database does not have it yet.</summary>
    /// <returns>Its id.</returns>
    public static Task<long> Seed(Session session) => new QuestionnaireStore(session).Add(QuestionnaireDefinition.ToStore(
        StandardQuestionnaires.ContextIndicatorsForm, StandardQuestionnaires.ContextIndicators, municipalityId: null, createdBy: null));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using (var session = await database.Begin(stoppingToken))
        {
            cache.Keep(await Seed(session), StandardQuestionnaires.ContextIndicatorsForm);
            await session.Commit();
        }

        WriteWorkbook();
    }

    // One that lies there may be somebody's work and stays.
    private void WriteWorkbook()
    {
        var folder = Path.Combine(storage.Value.DataFolder, "questionnaires");
        var path = Path.Combine(folder, WorkbookName);
        if (File.Exists(path))
            return;

        Directory.CreateDirectory(folder);
        var whole = path + ".new";
        File.WriteAllBytes(whole, QuestionnaireWorkbook.Write(StandardQuestionnaires.ContextIndicators));
        File.Move(whole, path, overwrite: true);
    }
}
