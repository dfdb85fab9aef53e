using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>How a plan stands, and the ways into it.</summary>
internal sealed class PlanPageScreen(PlanAccess access, ActivityStore activities, BoardStore boards, ProgrammeEventStore events, DraftPages drafts)
    : Screen<PlanPage, RoadMapRow>
{
    protected override Task<RoadMapRow?> Admit(PlanPage route, Turn turn) => access.ToSee(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, PlanPage route, Turn turn)
    {
        if (subject.State == RoadMapState.Draft)
            return await drafts.Of(subject, turn);

        var doubtful = (await activities.Doubtful(subject.Id)).Count;
        var waiting = (await events.OfMunicipality(subject.MunicipalityId)).Count(one => one.RoadMapId == subject.Id && one.ReportedOn is null);
        var page = new Page(await Text(subject, turn))
            .Row(Button.To("Мероприятия", new ActivityList(subject.Id)), Button.To("По разделам и месяцам", new ListCuts(subject.Id)));
        if (subject.State == RoadMapState.Active)
        {
            page = page
                .Row(Button.To("По школам", new SchoolsBoard()), Button.To(waiting > 0 ? $"События · {waiting}" : "События", new PlanEvents(subject.Id)))
                .Row(doubtful > 0 ? Button.To($"Сомнительные сроки · {doubtful}", new NextDoubt(subject.Id)) : null);
        }

        return page
            .Row(Button.To("Ещё", new MoreOfPlan(subject.Id)))
            .Row(Button.To("‹ Дорожные карты", new PlanList()), Button.To("Меню", new Home()));
    }

    private async Task<Html> Text(RoadMapRow plan, Turn turn)
    {
        var sections = await boards.Sections(plan.Id, turn.Today);
        var count = await activities.Count(plan.Id);
        var (total, accepted) = (sections.Sum(section => section.Total), sections.Sum(section => section.Accepted));
        var (overdue, submitted) = (sections.Sum(section => section.Overdue), sections.Sum(section => section.Submitted));
        return Html.Lines(
            (Html)$"<b>{plan.Short(300)}</b>",
            plan.Order() is { } order ? (Html)$"{order}" : null,
            (Html)$"Время действия: {PlanWords.Say(plan.Bounds())}{(plan.State == RoadMapState.Closed ? ". План закрыт" : "")}",
            Html.Empty,
            (Html)$"{PlanWords.Activities(count)}, {Counted.Tasks(total)}",
            total == 0 ? null : (Html)$"{ProgressBar.Of((int)accepted, (int)total)} принято <b>{accepted} из {total}</b>",
            overdue > 0 ? (Html)$"⚠ Просрочено: {overdue}" : null,
            submitted > 0 ? (Html)$"На проверке: {submitted}" : null);
    }
}
