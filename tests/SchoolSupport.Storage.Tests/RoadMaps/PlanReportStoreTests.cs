using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class PlanReportStoreTests
{
    private static readonly DateOnly Due = new(2026, 9, 15);

    [Theory, OnBothDatabases]
    public async Task A_plan_reports_its_tasks_in_its_order_without_those_taken_out(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long seminar = await plan.Activity(new DateDeadline(Due)), survey = await plan.Activity(new DateDeadline(Due.AddDays(-10)), title: "Опрос");
        await plan.Test.InTurn(async session => await new OccurrenceStore(session).Withdraw((await plan.Tasks(survey))[0].Id, plan.World.Coordinator, "Не нужно"));

        IReadOnlyList<OccurrenceRow> tasks = await plan.Test.Look(session => new PlanReportStore(session).Tasks(plan.Plan));

        Assert.Equal([seminar, seminar, survey], tasks.Select(task => task.ActivityId));
    }

    [Theory, OnBothDatabases]
    public async Task Archives_have_all_that_was_handed_in_of_a_plan_of_a_school_and_of_what_it_does_with_others(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long own = await plan.TaskDue(Due), joint = (await plan.Tasks(await plan.Activity(new DateDeadline(Due), ActivityOwner.Joint)))[0].Id;
        long draft = await plan.Collect(own, "Провели");
        await plan.Test.InTurn(async session =>
        {
            EvidenceStore evidence = new(session);
            await evidence.Add(draft, new NewPiece(PieceKind.File, plan.World.Director) { ExternalId = "1", Name = "отчёт.pdf", Size = 3 });
            await evidence.SetCopy((await evidence.Of(draft))[1].Id, await new FileStore(session).Add(new SavedContent("abc", 3), "f", "application/pdf"), "abc");
        });
        Assert.Empty(await HandedIn(plan, plan.Plan, null));
        await plan.Submit(draft);
        await plan.Return(draft);
        await plan.HandIn(joint);

        IReadOnlyList<HandedInPiece> all = await HandedIn(plan, plan.Plan, null);
        Assert.Equal(3, all.Count);
        HandedInPiece file = Assert.Single(all, piece => piece.Kind == PieceKind.File);
        Assert.Equal(("abc", "отчёт.pdf", 3L, "СОШ № 1", "returned"), (file.Checksum, file.Name, file.Size, file.SchoolName, file.SubmissionState));
        Assert.Equal(3, (await HandedIn(plan, null, plan.World.FirstSchool)).Count);
        Assert.True(Assert.Single(await HandedIn(plan, null, plan.World.SecondSchool)).Joint);
    }

    private static Task<IReadOnlyList<HandedInPiece>> HandedIn(PlanCase plan, long? roadMap, long? school) =>
        plan.Test.Look(session => new PlanReportStore(session).HandedIn(plan.World.Municipality, roadMap, school));
}
