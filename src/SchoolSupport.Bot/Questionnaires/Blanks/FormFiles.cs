using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Blanks;

/// <summary>Loads questionnaires through the visitor's rights: null for whoever may not.</summary>
internal static class FormAccess
{
    public static async Task<QuestionnaireRow?> ToSee(this QuestionnaireStore questionnaires, long id, Turn turn) =>
        await questionnaires.Find(id) is { } found && AccessRules.MaySeeQuestionnaire(turn.Member.Acting.Membership, found.MunicipalityId) ? found : null;
}

/// <summary>Queues the work; the document comes as a message of its own.</summary>
internal sealed class SendBlankCommand(QuestionnaireStore questionnaires, WorkQueue work) : Command<SendBlank, QuestionnaireRow>
{
    protected override Task<QuestionnaireRow?> Admit(SendBlank route, Turn turn) => questionnaires.ToSee(route.Questionnaire, turn);

    protected override async Task<Outcome> Run(QuestionnaireRow subject, SendBlank route, Turn turn)
    {
        await work.AddUnlessOpen(BlankWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю вопросы для печати, пришлю сюда.");
    }
}

/// <inheritdoc cref="SendBlankCommand"/>
internal sealed class SendFormWorkbookCommand(QuestionnaireStore questionnaires, WorkQueue work) : Command<SendFormWorkbook, QuestionnaireRow>
{
    protected override Task<QuestionnaireRow?> Admit(SendFormWorkbook route, Turn turn) => questionnaires.ToSee(route.Questionnaire, turn);

    protected override async Task<Outcome> Run(QuestionnaireRow subject, SendFormWorkbook route, Turn turn)
    {
        await work.AddUnlessOpen(FormWorkbookWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю книгу, пришлю сюда.");
    }
}
