using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Forms;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Where there is one questionnaire only, nobody is asked which.</summary>
internal sealed class PlanCampaignCommand(CampaignDraftStore drafts, QuestionnaireStore questionnaires) : Command<PlanCampaign, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(PlanCampaign route, Turn turn) =>
        Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Run(OwnMunicipality subject, PlanCampaign route, Turn turn)
    {
        var draft = await drafts.FindOrStart(subject.Id, turn.Member.PersonId);
        if (await questionnaires.OfMunicipality(subject.Id) is not [var only])
            return Outcome.GoTo(new DraftForm(draft));

        await drafts.SetQuestionnaire(draft, only.Id);
        return Outcome.GoTo(new DraftSchools(draft));
    }
}

internal sealed class DraftFormScreen(CampaignDraftStore drafts, QuestionnaireStore questionnaires) : DraftScreen<DraftForm>(drafts)
{
    protected override long DraftOf(DraftForm route) => route.Draft;

    protected override async Task<Page> ShowOpen(CampaignDraftRow draft, DraftForm route, Turn turn)
    {
        var forms = await questionnaires.OfMunicipality(draft.MunicipalityId);
        return new Page(forms.Count > 0 ? (Html)$"<b>Новая анкета</b>\nКакую дать школам?" : $"Анкет пока нет.")
            .Grid(1, forms.Select(form => Button.To(Label(form, turn), new UseForm(draft.Id, form.Id))))
            .Row(Button.To("Прислать свою (книга Excel)", new LoadForm()))
            .Row(Button.To("Меню", new Home()));
    }

    // Whoever changes a copy of the ready-made form often leaves its title as it was.
    private static string Label(QuestionnaireRow form, Turn turn) => form.MunicipalityId is null
        ? form.Title
        : $"{CodePoints.Shorten(form.Title, 40)} · своя, {RussianDate.DayMonth(turn.DateOf(form.CreatedAt), turn.Today)}";
}

internal sealed class UseFormCommand(CampaignDraftStore drafts, QuestionnaireStore questionnaires) : DraftCommand<UseForm>(drafts)
{
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(UseForm route) => route.Draft;

    protected override async Task<Outcome> Change(CampaignDraftRow draft, UseForm route, Turn turn)
    {
        var forms = await questionnaires.OfMunicipality(draft.MunicipalityId);
        if (!forms.Any(form => form.Id == route.Questionnaire))
            return Outcome.GoTo(new DraftForm(draft.Id), "У этой анкеты появилась новая версия: выберите ещё раз.");

        await drafts.SetQuestionnaire(draft.Id, route.Questionnaire);
        return Outcome.GoTo(new DraftSchools(draft.Id));
    }
}
