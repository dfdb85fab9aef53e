using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Сохранить»: says what will come of it; after a second press the tasks are made in the background.</summary>
internal sealed class SavePlanCommand(
    PlanAccess access, PlanDraftStore drafts, PlanForecasts forecasts, SchoolStore schools, Editions editions, WorkQueue work, Outgoing outgoing)
    : PlanChange<SavePlan>(access)
{
    private const int MostNamed = 12;

    protected override long PlanOf(SavePlan route) => route.Plan;

    protected override async Task<Outcome> Change(RoadMapRow plan, SavePlan route, Turn turn)
    {
        if (plan.State != RoadMapState.Draft || await drafts.Find(plan.Id) is not { } draft)
            return Outcome.GoTo(new PlanPage(plan.Id), "План уже сохранён.");
        if (!draft.BoundsKnown)
            return Outcome.GoTo(new AskBounds(plan.Id), "Сначала скажите, на какое время план.");
        if (!route.Sure)
            return Outcome.Show(plan.ReplacesId is null ? await Ask(plan, turn) : await editions.Ask(plan, turn));

        var progress = await outgoing.Show(turn.Visitor.Chat, SavingPages.Progress(plan, 0, 0));
        await work.Add(SavePlanWork.WorkKind, SavePlanWork.PayloadOf(plan.Id), turn.Visitor.ChatId);
        await drafts.SetProgress(plan.Id, progress);
        return Outcome.Say("Сохраняю. Когда закончу, напишу.");
    }

    private async Task<Page> Ask(RoadMapRow plan, Turn turn)
    {
        var forecast = await forecasts.Of(plan, turn.Today);
        var names = (await schools.OfMunicipality(plan.MunicipalityId)).Where(school => forecast.BySchool.ContainsKey(school.Id)).ToList();
        return new Page(Html.Lines([
            (Html)$"<b>Сохранить план?</b>",
            (Html)$"Задач будет <b>{forecast.Tasks}</b>; директора школ узнают о них сразу.",
            .. names.Take(MostNamed).Select(school => (Html)$"• {school.Name}: {forecast.BySchool[school.Id]}"),
            names.Count > MostNamed ? (Html)$"• и ещё {Counted.Schools(names.Count - MostNamed)}" : null,
            forecast.OfDepartment > 0 ? (Html)$"• Отдел и его сотрудники: {forecast.OfDepartment}" : null,
            Html.Empty,
            .. Doubts(forecast)]))
            .Row(forecast.Nobodys.Count > 0 ? Button.To($"Выбрать ответственных · {forecast.Nobodys.Count}", new ResponsibleList(plan.Id)) : null)
            .Row(forecast.Dateless > 0 ? Button.To("Уточнить сроки", new NextDoubt(plan.Id)) : null)
            .Row(forecast.Tasks > 0 ? Button.To("Да, сохранить", new SavePlan(plan.Id, Sure: true)) : null, Button.To("Ещё проверю", new PlanPage(plan.Id)));
    }

    private static IEnumerable<Html?> Doubts(PlanForecast forecast)
    {
        if (forecast.Nobodys.Count > 0)
            yield return $"❓ Никто не отвечает за {PlanWords.Activities(forecast.Nobodys.Count)}: {Named(forecast.Nobodys)}. Задач по ним не будет.";
        if (forecast.Dateless > 0)
            yield return $"❓ Срок не уточнён: {PlanWords.Activities(forecast.Dateless)}. Задачи будут без даты, просроченными не станут.";
        if (forecast.Overdue > 0)
            yield return $"⚠ Срок уже прошёл: {PlanWords.Activities(forecast.Overdue)}. Такие задачи сразу будут просрочены.";
    }

    private static string Named(IReadOnlyList<ActivityRow> rows) =>
        string.Join(", ", rows.Take(5).Select(row => row.Point())) + (rows.Count > 5 ? "…" : "");
}
