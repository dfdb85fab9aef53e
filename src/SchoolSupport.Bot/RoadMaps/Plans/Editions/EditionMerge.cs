using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Storage;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>
/// Carries a new edition over to the running plan, a row a transaction. Begun again after a crash it goes on: what is carried over already
/// is found unchanged.
/// </summary>
internal sealed class EditionMerge(Database database, RoadMapRow draft, long person)
{
    private readonly long running = draft.ReplacesId!.Value;

    public async Task Run(EditionComparison compared, Action<int, int> progress, CancellationToken cancellation)
    {
        var (done, total) = (0, compared.Kept.Count + compared.Added.Count + compared.Removed.Count);
        await InTurn(session => new PlanDraftStore(session).TakeHead(draft.Id, running), cancellation);
        foreach (var row in compared.Kept)
        {
            await InTurn(session => Change(session, row), cancellation);
            progress(++done, total);
        }

        foreach (var row in compared.Added)
        {
            await InTurn(session => Add(session, row), cancellation);
            progress(++done, total);
        }

        foreach (var row in compared.Removed)
        {
            await InTurn(session => Remove(session, row), cancellation);
            progress(++done, total);
        }
    }

    private async Task Change(Session session, EditedRow row)
    {
        var drafts = new PlanDraftStore(session);
        var activities = new ActivityStore(session);
        await drafts.TakeWords(row.After.Id, row.Before.Id);
        if (row.Differs(ActivityField.Term))
            await drafts.TakeTerm(row.After.Id, row.Before.Id);
        else
            await ReadAgain(session, row.Before);
        if (row.Differs(ActivityField.Responsible))
            await TakeHolders(activities, row);
        if (row.Differs(ActivityField.Result) || row.Differs(ActivityField.Title) || row.Differs(ActivityField.Form))
            await activities.SetRequiredCount(row.Before.Id, row.After.RequiredCount);
        await new PlanChanges(session).Apply(row.Before.Id, person, Reason);
    }

    // The bounds may be others now; what somebody has settled stays as it is understood.
    private async Task ReadAgain(Session session, ActivityRow row)
    {
        var plan = (await new RoadMapStore(session).Find(running))!;
        var read = DeadlinePhrase.Read(row.TermText ?? "", plan.ContextIn(await new CalendarStore(session).Of(plan.MunicipalityId)), row.Answers);
        if (row.TermConfirmedAt is null || (read.IsClear && read is not UnknownDeadline && row.Deadline is not UnknownDeadline))
            await new ActivityStore(session).Reread(row.Id, read, row.Answers);
    }

    private static async Task TakeHolders(ActivityStore activities, EditedRow row)
    {
        var holders = await activities.HoldersOf(row.After.Id);
        await activities.SetSchools([row.Before.Id], [.. holders.Select(holder => holder.SchoolId).OfType<long>()]);
        await activities.SetPersons([row.Before.Id], [.. holders.Select(holder => holder.MembershipId).OfType<long>()]);
        await activities.SetOwner(row.Before.Id, row.After.Owner);
    }

    private async Task Add(Session session, ActivityRow row)
    {
        await new PlanDraftStore(session).MoveActivity(row.Id, running);
        await new PlanChanges(session).Apply(row.Id, person, Reason);
    }

    private async Task Remove(Session session, ActivityRow row)
    {
        await new ActivityStore(session).Remove(row.Id, Editions.ReasonOf(draft));
        await new PlanChanges(session).Apply(row.Id, person, Editions.ReasonOf(draft));
    }

    private string Reason => ReasonOf(draft);

    /// <summary>Why tasks have other terms, for their history.</summary>
    public static string ReasonOf(RoadMapRow draft) => draft.OrderNumber is { } number ? $"Новая редакция плана, приказ № {number}" : "Новая редакция плана";

    private async Task InTurn(Func<Session, Task> work, CancellationToken cancellation)
    {
        await using var session = await database.Begin(cancellation);
        await work(session);
        await session.Commit();
    }
}
