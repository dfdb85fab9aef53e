using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Reads terms of a plan in its own context, and keeps how they are understood.</summary>
internal sealed class TermReading(ActivityStore activities, PlanDraftStore drafts, CalendarStore calendars, PlanEdits edits)
{
    public const string Reason = "Уточнён срок";

    /// <summary>What is known about a plan. Bounds that are only proposed are not known.</summary>
    public async Task<DeadlineContext> ContextOf(RoadMapRow plan)
    {
        var context = plan.ContextIn(await calendars.Of(plan.MunicipalityId));
        return await drafts.Find(plan.Id) is { BoundsKnown: false } ? context with { Bounds = null, Year = null } : context;
    }

    /// <summary>Answers the open question of a row.</summary>
    public async Task Answer(PlanActivity activity, DeadlineContext context, DeadlineAnswer answer, Turn turn) =>
        await Set(activity, context, activity.Row.Answers.With(answer), turn);

    /// <summary>Takes another wording instead of the document's. With questions of its own it stays doubtful.</summary>
    public Task Word(PlanActivity activity, DeadlineContext context, string wording, Turn turn) =>
        Set(activity, context, new DeadlineAnswers { Instead = wording }, turn);

    /// <summary>Settles that there is no term.</summary>
    public Task SettleNone(PlanActivity activity, Turn turn) =>
        Keep(activity, new UnknownDeadline { Phrase = activity.Row.TermText ?? "" }, DeadlineAnswers.None, turn);

    /// <summary>Reads all terms again after something that they rest on has changed. What somebody said has no term keeps none.</summary>
    public async Task ReadAgain(RoadMapRow plan)
    {
        var context = await ContextOf(plan);
        foreach (var row in await activities.OfRoadMap(plan.Id))
            if (row.Deadline is not UnknownDeadline { IsClear: true })
                await activities.Reread(row.Id, DeadlinePhrase.Read(row.TermText ?? "", context, row.Answers), row.Answers);
    }

    private Task Set(PlanActivity activity, DeadlineContext context, DeadlineAnswers answers, Turn turn) =>
        Keep(activity, DeadlinePhrase.Read(activity.Row.TermText ?? "", context, answers), answers, turn);

    private async Task Keep(PlanActivity activity, Deadline deadline, DeadlineAnswers answers, Turn turn)
    {
        await activities.SetTerm(activity.Row.Id, deadline, answers, deadline.IsClear ? turn.Member.PersonId : null);
        if (deadline.IsClear && activity.Plan.State == RoadMapState.Active)
            await edits.Apply(activity.Row.Id, Reason, turn);
    }
}
