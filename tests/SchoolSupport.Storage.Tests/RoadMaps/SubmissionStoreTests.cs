using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class SubmissionStoreTests
{
    private static readonly DateOnly Due = new(2026, 10, 15);

    [Theory, OnBothDatabases]
    public async Task What_is_handed_in_and_accepted_is_done_and_its_history_says_how(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long submission = await plan.HandIn(task);
        Assert.Equal((OccurrenceState.Submitted, submission, false), ((await plan.Task(task)).State, (await plan.Task(task)).SubmissionId, (await plan.Task(task)).Late));
        Assert.Null(await plan.Accept(submission));
        Assert.Equal(TaskStanding.Done, (await plan.Task(task)).StandingOn(Due.AddDays(30)));
        Assert.Equal(
            [OccurrenceEventKind.Created, OccurrenceEventKind.Submitted, OccurrenceEventKind.Accepted], (await plan.History(task)).Select(line => line.Kind));
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_coordinators_who_judge_at_once_one_wins_and_the_other_is_told(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long submission = await plan.HandIn(task);
        TaskRefusal?[] told = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => number % 2 == 0 ? plan.Accept(submission) : plan.Return(submission))));
        Assert.Single(told, refusal => refusal is null);
        OccurrenceEventKind kind = Assert.Single((await plan.History(task)).Skip(2)).Kind;
        Assert.Equal(((await plan.Task(task)).State, kind), kind == OccurrenceEventKind.Accepted
            ? (OccurrenceState.Accepted, kind)
            : (OccurrenceState.Returned, OccurrenceEventKind.Returned));
        Assert.All(told.OfType<TaskRefusal>(), refusal => Assert.Equal(
            kind == OccurrenceEventKind.Accepted ? TaskRefusal.AlreadyAccepted : TaskRefusal.NothingToReview, refusal));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_accepted_too_soon_can_be_given_back_knowingly(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long submission = await plan.HandIn(task);
        Assert.Equal(TaskRefusal.InReview, await Reopen());
        await plan.Accept(submission);
        Assert.Equal(TaskRefusal.AlreadyAccepted, await plan.Return(submission));
        Assert.Null(await Reopen());
        Assert.Equal(OccurrenceState.Returned, (await plan.Task(task)).State);

        Task<TaskRefusal?> Reopen() =>
            plan.Test.InTurn(session => new SubmissionStore(session).Return(
                submission, plan.World.Coordinator, "Не те фотографии", null, OccurrenceState.Accepted));
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_who_accept_at_once_one_does(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long submission = await plan.HandIn(await plan.TaskDue(Due));
        TaskRefusal?[] told = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => plan.Accept(submission))));
        Assert.Single(told, refusal => refusal is null);
        Assert.All(told.OfType<TaskRefusal>(), refusal => Assert.Equal(TaskRefusal.AlreadyAccepted, refusal));
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_director_and_a_deputy_who_hand_in_at_once_one_does(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long[] drafts = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() => plan.Collect(task, $"Провели, {number}"))));
        long draft = Assert.Single(drafts.Distinct());
        TaskRefusal?[] told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => plan.Submit(draft))));
        Assert.Single(told, refusal => refusal is null);
        Assert.All(told.OfType<TaskRefusal>(), refusal => Assert.Equal(TaskRefusal.InReview, refusal));
        Assert.Equal(4, (await plan.Test.Look(session => new EvidenceStore(session).Of(draft))).Count);
    }

    [Theory, OnBothDatabases]
    public async Task A_judgement_of_what_was_given_back_and_handed_in_anew_is_not_taken(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long first = await plan.HandIn(task);
        await plan.Return(first);
        long second = await plan.HandIn(task);
        Assert.Equal(TaskRefusal.ChangedMeanwhile, await plan.Accept(first));
        Assert.Null(await plan.Accept(second));
    }

    [Theory, OnBothDatabases]
    public async Task A_returned_task_has_the_new_date_and_stays_in_time(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        Assert.Null(await plan.Return(await plan.HandIn(task, Due), Due.AddDays(7)));
        OccurrenceRow returned = await plan.Task(task);
        Assert.Equal((OccurrenceState.Returned, Due.AddDays(7), Due, Due.AddDays(7)), (returned.State, returned.DueOn, returned.OriginalDueOn, returned.LateAfter));
        await plan.HandIn(task, Due.AddDays(9));
        Assert.False((await plan.Task(task)).Late);
        OccurrenceEventRow line = (await plan.History(task)).Single(one => one.Kind == OccurrenceEventKind.Returned);
        Assert.Equal(("Приложите фото", Due, Due.AddDays(7)), (line.Reason, line.OldDueOn, line.NewDueOn));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_handed_in_after_its_day_is_late_and_stays_late(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        await plan.Return(await plan.HandIn(task, Due.AddDays(1)), Due.AddDays(30));
        await plan.HandIn(task, Due.AddDays(2));
        Assert.True((await plan.Task(task)).Late);
    }

    [Theory, OnBothDatabases]
    public async Task A_term_before_the_order_makes_nobody_late(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(new DateOnly(2026, 9, 5));
        Assert.Equal(TaskStanding.BeforeOrder, (await plan.Task(task)).StandingOn(new DateOnly(2026, 12, 1)));
        await plan.HandIn(task, new DateOnly(2026, 12, 1));
        Assert.False((await plan.Task(task)).Late);
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_handed_in_without_evidence(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long draft = (await plan.Test.InTurn(session => new EvidenceStore(session).FindOrStart(task, plan.World.Director)))!.Value;
        Assert.Equal(TaskRefusal.NoEvidence, await plan.Submit(draft));
    }

    [Theory, OnBothDatabases]
    public async Task A_coordinator_confirms_from_the_directors_words(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long draft = await plan.Collect(task, "Со слов директора: провели");
        Assert.Null(await plan.Test.InTurn(session => new SubmissionStore(session).ConfirmOnBehalf(draft, plan.World.Coordinator, PlanCase.Today)));
        Assert.Equal(OccurrenceState.Accepted, (await plan.Task(task)).State);
        Assert.All((await plan.History(task)).Skip(1), line => Assert.True(line.OnBehalf));
        Assert.True((await plan.Test.Look(session => new SubmissionStore(session).Find(draft)))!.OnBehalf);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_handed_in_is_kept_in_order_of_the_newest_first(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long first = await plan.HandIn(task);
        await plan.Return(first);
        long second = await plan.HandIn(task);
        IReadOnlyList<SubmissionRow> all = await plan.Test.Look(session => new SubmissionStore(session).OfTask(task));
        Assert.Equal([(second, "submitted", null), (first, "returned", "Приложите фото")], all.Select(one => (one.Id, one.State, one.Reason)));
    }
}
