using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Everything once more before it begins: who gets it, when, on which days reminders come, and whom they will not reach.</summary>
internal sealed class DraftPreviewScreen(CampaignDraftStore drafts, DayBook days) : DraftScreen<DraftPreview>(drafts)
{
    private const int MostNames = 12;
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(DraftPreview route) => route.Draft;

    protected override async Task<Page> ShowOpen(CampaignDraftRow draft, DraftPreview route, Turn turn)
    {
        var schools = (await drafts.Schools(draft.Id)).Where(school => school.IsTicked).ToList();
        var buttons = new[]
        {
            Button.To("Изменить школы", new DraftSchools(draft.Id)), Button.To("Изменить даты", new DraftOpening(draft.Id)),
        };
        if (draft is not { QuestionnaireId: not null, OpensOn: { } opens, DueOn: { } due } || schools.Count == 0)
            return new Page($"<b>{draft.Heading()}</b>\nЕщё не всё выбрано.").Row(buttons).Row(Button.To("Меню", new Home()));

        opens = opens < turn.Today ? turn.Today : opens;
        var day = await days.Of(draft.MunicipalityId, turn.Today);
        return new Page(Html.Lines(
            (Html)$"<b>{draft.Title}</b>",
            (Html)$"Школы · {schools.Count}: {Names(schools.Select(school => school.SchoolName))}",
            (Html)$"Откроется: {RussianDate.DayMonthWeekday(opens)} ({RussianDate.Distance(opens, turn.Today)})",
            (Html)$"Ответить до: <b>{RussianDate.DayMonthWeekday(due)}</b>",
            Reminders(opens, due, day),
            DayOff(due, day),
            Already(await drafts.AlreadyAsked(draft.Id)),
            Unreached(schools)))
            .Row(Button.To(opens > turn.Today ? "Начать в этот день" : "Начать", new StartDraft(draft.Id)))
            .Row(buttons)
            .Row(Button.To("Меню", new Home()));
    }

    private static Html? Reminders(DateOnly opens, DateOnly due, MunicipalityDay day)
    {
        if (due < opens)
            return null;
        var steps = day.DaysBefore(due, after: opens);
        return steps.Count == 0
            ? (Html)$"Напоминаний не будет: срок слишком близко."
            : (Html)$"Напомню директорам: {string.Join("; ", steps.Select(step => RussianDate.WeekdayDayMonth(step)))}";
    }

    private static Html? DayOff(DateOnly due, MunicipalityDay day) => day.Calendar.IsWorkingDay(due)
        ? null
        : (Html)$"⚠ {RussianDate.DayMonth(due)} — выходной: в последний раз напомню в рабочий день перед ним.";

    private static Html? Already(IReadOnlyList<string> schools) => schools.Count == 0
        ? null
        : (Html)$"⚠ Такая анкета уже идёт · {schools.Count}: {Names(schools)}. Эти школы ответят на неё ещё раз.";

    private static Html? Unreached(List<DraftSchool> schools)
    {
        var missing = schools.Where(school => !school.IsReachable).Select(school => school.SchoolName).ToList();
        return missing.Count == 0
            ? null
            : (Html)$"⚠ Директора ещё не в боте · {missing.Count}: {Names(missing)}. Они увидят анкету, когда войдут.";
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= MostNames ? string.Join(", ", all) : $"{string.Join(", ", all.Take(MostNames))} и ещё {all.Count - MostNames}";
    }
}

internal sealed class StartDraftCommand(CampaignDraftStore drafts, CampaignStore campaigns, CampaignOpening opening) : DraftCommand<StartDraft>(drafts)
{
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(StartDraft route) => route.Draft;

    protected override async Task<Outcome> Change(CampaignDraftRow draft, StartDraft route, Turn turn)
    {
        var schools = (await drafts.Schools(draft.Id)).Where(school => school.IsTicked).Select(school => school.SchoolId).ToList();
        if (draft is not { QuestionnaireId: { } questionnaire, Title: { } title, OpensOn: { } opens, DueOn: { } due } || schools.Count == 0)
            return Outcome.GoTo(new DraftPreview(draft.Id), "Ещё не всё выбрано.");

        // A draft may have lain for days.
        opens = opens < turn.Today ? turn.Today : opens;
        if (due < opens)
            return Outcome.GoTo(new DraftDue(draft.Id), "Этот срок уже прошёл: выберите новый.");

        var campaign = await campaigns.Add(new NewCampaign(draft.MunicipalityId, questionnaire, title, opens, due, turn.Member.PersonId) { Schools = schools });
        await drafts.Finish(draft.Id, campaign);
        if (opens > turn.Today)
            return Outcome.GoTo(new CampaignPage(campaign), "Готово: анкета откроется в свой день.");

        await opening.OpenAndTell(campaign);
        return Outcome.GoTo(new CampaignPage(campaign), "Анкета начата, директора узнали.");
    }
}
