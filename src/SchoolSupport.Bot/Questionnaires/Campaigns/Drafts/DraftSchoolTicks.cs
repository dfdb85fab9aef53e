using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Blanks;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

internal sealed class DraftSchoolsScreen(CampaignDraftStore drafts) : DraftScreen<DraftSchools>(drafts)
{
    private const int PerPage = 8;
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(DraftSchools route) => route.Draft;

    protected override async Task<Page> ShowOpen(CampaignDraftRow draft, DraftSchools route, Turn turn)
    {
        var schools = await drafts.Schools(draft.Id);
        if (schools.Count == 0)
            return new Page($"<b>{draft.Heading()}</b>\nШкол в районе ещё нет: сначала загрузите список школ и людей.").Row(Button.To("Меню", new Home()));

        var ticked = schools.Count(school => school.IsTicked);
        var last = (schools.Count - 1) / PerPage;
        var at = Math.Clamp(route.Page, 0, last);
        return new Page($"<b>{draft.Heading()}</b>\nКаким школам? Отмечено <b>{ticked} из {schools.Count}</b>. Нажмите на школу, чтобы отметить её или снять отметку.")
            .Grid(1, schools.Skip(at * PerPage).Take(PerPage).Select(school => Button.Tick(
                school.SchoolName, school.IsTicked, new TickSchool(draft.Id, school.SchoolId, !school.IsTicked, at))))
            .Row(
                at > 0 ? Button.To("‹", new DraftSchools(draft.Id, at - 1)) : null,
                at < last ? Button.To("›", new DraftSchools(draft.Id, at + 1)) : null)
            .Row(
                ticked < schools.Count ? Button.To("Отметить все", new TickAllSchools(draft.Id, On: true)) : null,
                ticked > 0 ? Button.To("Снять все", new TickAllSchools(draft.Id, On: false)) : null)
            .Row(ticked > 0 ? Button.To($"Дальше · {ticked}", new DraftOpening(draft.Id)) : null)
            .Row(Button.To("Вопросы анкеты", new DraftQuestions(draft.Id)), Button.To("Другая анкета", new DraftForm(draft.Id)))
            .Row(Button.To("Меню", new Home()));
    }
}

internal sealed class TickSchoolCommand(CampaignDraftStore drafts) : DraftCommand<TickSchool>(drafts)
{
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(TickSchool route) => route.Draft;

    protected override async Task<Outcome> Change(CampaignDraftRow draft, TickSchool route, Turn turn)
    {
        await drafts.Tick(draft.Id, route.School, route.On);
        return Outcome.GoTo(new DraftSchools(draft.Id, route.Page));
    }
}

internal sealed class TickAllSchoolsCommand(CampaignDraftStore drafts) : DraftCommand<TickAllSchools>(drafts)
{
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(TickAllSchools route) => route.Draft;

    protected override async Task<Outcome> Change(CampaignDraftRow draft, TickAllSchools route, Turn turn)
    {
        await drafts.TickAll(draft.Id, route.On);
        return Outcome.GoTo(new DraftSchools(draft.Id));
    }
}
