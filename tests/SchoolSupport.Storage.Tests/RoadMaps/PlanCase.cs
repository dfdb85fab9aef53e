using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

/// <summary>A plan in force of an invented municipality, with both its schools responsible for every row that tests add.</summary>
internal sealed class PlanCase : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 9, 1);

    private PlanCase(TestDatabase test, World world, long plan) => (Test, World, Plan) = (test, world, plan);

    public TestDatabase Test { get; }

    public World World { get; }

    public long Plan { get; }

    public static async Task<PlanCase> Start(StorageProvider provider)
    {
        TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long plan = await test.InTurn(session => new RoadMapStore(session).Add(New(world)));
        await test.InTurn(session => new RoadMapStore(session).Activate(plan));
        return new PlanCase(test, world, plan);
    }

    public static NewRoadMap New(World world) =>
        new(world.Municipality, "План поддержки школ", new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31), world.Coordinator)
        {
            OrderNumber = "17", OrderOn = new DateOnly(2026, 9, 10),
        };

    /// <summary>Adds a row for both schools, and makes its tasks.</summary>
    public async Task<long> Activity(Deadline deadline, ActivityOwner owner = ActivityOwner.Schools, int count = 1, string title = "Семинар")
    {
        long id = await Test.InTurn(async session =>
        {
            ActivityStore store = new(session);
            long added = (await store.Add(Plan, [new NewActivity(title, deadline) { Owner = owner, RequiredCount = count, Section = "Работа с кадрами" }]))[0];
            if (owner != ActivityOwner.Department) await store.SetSchools([added], [World.FirstSchool, World.SecondSchool]);
            return added;
        });
        await new PlanMaking(Test.Database).MakeTasks(Plan, World.Coordinator);
        return id;
    }

    /// <summary>The first school's task of a new row that is due on a day.</summary>
    public async Task<long> TaskDue(DateOnly due) => (await Tasks(await Activity(new DateDeadline(due))))[0].Id;

    /// <summary>The tasks of a row in order of holder and window.</summary>
    public Task<IReadOnlyList<OccurrenceRow>> Tasks(long activity) => Test.Look(async session =>
    {
        List<OccurrenceRow> rows = [];
        foreach (ExistingOccurrence one in (await new OccurrenceStore(session).OfActivity(activity)).OrderBy(one => one.Key.OriginId).ThenBy(one => one.Id))
            rows.Add((await new OccurrenceStore(session).Find(one.Id))!);
        return (IReadOnlyList<OccurrenceRow>)rows;
    });

    public Task<OccurrenceRow> Task(long id) => Test.Look(async session => (await new OccurrenceStore(session).Find(id))!);

    /// <summary>Collects a text as evidence.</summary>
    public Task<long> Collect(long task, string text = "Провели") => Test.InTurn(async session =>
    {
        EvidenceStore evidence = new(session);
        long draft = (await evidence.FindOrStart(task, World.Director))!.Value;
        await evidence.Add(draft, new NewPiece(PieceKind.Text, World.Director) { Body = text });
        return draft;
    });

    public Task<TaskRefusal?> Submit(long submission, DateOnly? today = null) =>
        Test.InTurn(session => new SubmissionStore(session).Submit(submission, World.Director, today ?? Today));

    public Task<TaskRefusal?> Accept(long submission) => Test.InTurn(session => new SubmissionStore(session).Accept(submission, World.Coordinator));

    public Task<TaskRefusal?> Return(long submission, DateOnly? due = null) =>
        Test.InTurn(session => new SubmissionStore(session).Return(submission, World.Coordinator, "Приложите фото", due));

    /// <summary>Collects and hands in.</summary>
    public async Task<long> HandIn(long task, DateOnly? today = null)
    {
        long submission = await Collect(task);
        Assert.Null(await Submit(submission, today));
        return submission;
    }

    public Task<IReadOnlyList<OccurrenceEventRow>> History(long task) => Test.Look(session => new OccurrenceStore(session).History(task));

    public async ValueTask DisposeAsync() => await Test.DisposeAsync();
}
