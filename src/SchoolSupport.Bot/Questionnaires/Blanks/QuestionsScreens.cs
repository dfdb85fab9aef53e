using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Blanks;

/// <summary>The questions of a campaign's questionnaire.</summary>
internal sealed class CampaignQuestionsScreen(CampaignStore campaigns, QuestionnaireStore questionnaires, QuestionnaireCache cache)
    : Screen<CampaignQuestions, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(CampaignQuestions route, Turn turn) => campaigns.ToSee(route.Campaign, turn);

    protected override async Task<Page> Show(CampaignRow subject, CampaignQuestions route, Turn turn) =>
        QuestionsPage.Of(
            await cache.Get(subject.QuestionnaireId, questionnaires), route.First, turn.Now, first => new CampaignQuestions(subject.Id, first))
            .Row(Button.To("На бумаге (файл)", new SendBlank(subject.QuestionnaireId)), Button.To("Книга Excel", new SendFormWorkbook(subject.QuestionnaireId)))
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)), Button.To("Меню", new Home()));
}

/// <summary>The questions of the questionnaire that is about to be given to schools.</summary>
internal sealed class DraftQuestionsScreen(CampaignDraftStore drafts, QuestionnaireStore questionnaires, QuestionnaireCache cache)
    : DraftScreen<DraftQuestions>(drafts)
{
    protected override long DraftOf(DraftQuestions route) => route.Draft;

    protected override async Task<Page> ShowOpen(CampaignDraftRow draft, DraftQuestions route, Turn turn)
    {
        if (draft.QuestionnaireId is not { } chosen)
            return new Page($"<b>{draft.Heading()}</b>\nАнкета ещё не выбрана.").Row(Button.To("Выбрать", new DraftForm(draft.Id)), Button.To("Меню", new Home()));

        return QuestionsPage.Of(await cache.Get(chosen, questionnaires), route.First, turn.Now, first => new DraftQuestions(draft.Id, first))
            .Row(Button.To("На бумаге (файл)", new SendBlank(chosen)), Button.To("Книга Excel", new SendFormWorkbook(chosen)))
            .Row(Button.To("‹ К выбору школ", new DraftSchools(draft.Id)), Button.To("Меню", new Home()));
    }
}
