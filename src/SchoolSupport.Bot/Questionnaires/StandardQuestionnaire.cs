using Microsoft.Extensions.Hosting;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires;

/// <summary>Stores the questionnaire that ships with the program, and has it compiled before the first director comes.</summary>
public sealed class StandardQuestionnaire(Database database, QuestionnaireCache cache) : BackgroundService
{
    /// <summary>Stores the version of this program, if the database does not have it yet.</summary>
    /// <returns>Its id.</returns>
    public static Task<long> Seed(Session session) => new QuestionnaireStore(session).Add(QuestionnaireDefinition.ToStore(
        StandardQuestionnaires.ContextIndicatorsForm, StandardQuestionnaires.ContextIndicators, municipalityId: null, createdBy: null));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var session = await database.Begin(stoppingToken);
        cache.Keep(await Seed(session), StandardQuestionnaires.ContextIndicatorsForm);
        await session.Commit();
    }
}
