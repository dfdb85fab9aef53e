using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps;

/// <summary>A row of a plan in a town, and who answers for it.</summary>
/// <param name="Activity">What the row says.</param>
/// <param name="Schools">By name; they come into being when first named.</param>
internal sealed record PlannedRow(NewActivity Activity, params IReadOnlyList<string> Schools)
{
    public IReadOnlyList<Actor> Persons { get; init; } = [];

    /// <summary>A row due until a day.</summary>
    public static PlannedRow Until(DateOnly due, string title, params IReadOnlyList<string> schools) => new(New(title, new UntilDeadline(due), "до срока"), schools);

    /// <summary>A row with any term.</summary>
    public static NewActivity New(string title, Deadline deadline, string term) =>
        new(title, deadline with { Phrase = term }) { TermText = term, Section = "Работа с кадрами", Result = "семинар или вебинар", Responsible = "Директора школ" };
}

/// <summary>Plans in force in a town, and what people do to tasks, past the pages.</summary>
internal static class Plans
{
    public static readonly DateOnly Ordered = new(2026, 8, 20);

    /// <summary>The school year that the town's plans cover.</summary>
    public static readonly DateSpan Year = new SchoolYear(2026).Days;

    /// <summary>A plan of these rows with their tasks, numbered from 1, in force. Its order is of 20 August 2026.</summary>
    public static async Task<long> Plan(this Town town, params PlannedRow[] rows)
    {
        var plan = await town.DraftPlan(rows);
        await town.InTurn(session => new RoadMapStore(session).Activate(plan));
        return plan;
    }

    /// <summary>The same, still a draft.</summary>
    public static async Task<long> DraftPlan(this Town town, params PlannedRow[] rows)
    {
        var schools = new Dictionary<string, long>();
        foreach (var school in rows.SelectMany(row => row.Schools).Distinct())
            schools[school] = await town.School(school);
        var plan = await town.InTurn(async session =>
        {
            var added = await new RoadMapStore(session).Add(new NewRoadMap(town.Municipality, "План поддержки школ", Year.First, Year.Last, CreatedBy: null)
            {
                OrderNumber = "17", OrderOn = Ordered, DayOffRule = DayOffRule.Stays,
            });
            var activities = new ActivityStore(session);
            var ids = await activities.Add(added, [.. rows.Select((row, index) => row.Activity with { Number = row.Activity.Number ?? $"{index + 1}" })]);
            foreach (var (id, row) in ids.Zip(rows))
            {
                await activities.SetSchools([id], [.. row.Schools.Select(school => schools[school])]);
                await activities.SetPersons([id], [.. row.Persons.Select(person => person.MembershipId)]);
            }

            return added;
        });
        await new PlanMaking(town.Database).MakeTasks(plan, personId: null);
        return plan;
    }

    /// <summary>The tasks that rows of this title have, by holder and window; the titles of a town are all different.</summary>
    public static Task<IReadOnlyList<OccurrenceRow>> Tasks(this Town town, string title) => town.Look(async session =>
    {
        var found = new List<OccurrenceRow>();
        foreach (var plan in await new RoadMapStore(session).OfMunicipality(town.Municipality))
            foreach (var activity in (await new ActivityStore(session).OfRoadMap(plan.Id)).Where(activity => activity.Title == title))
                foreach (var one in (await new OccurrenceStore(session).OfActivity(activity.Id)).OrderBy(one => one.Key.OriginId).ThenBy(one => one.Id))
                    found.Add((await new OccurrenceStore(session).Find(one.Id))!);
        return (IReadOnlyList<OccurrenceRow>)found;
    });

    /// <summary>The first task of a row that a school has; of the joint ones the one it takes part in.</summary>
    public static async Task<OccurrenceRow> TaskOf(this Town town, string title, string school) =>
        (await town.Tasks(title)).First(task => task.SchoolName == school || task.Joint);

    public static Task<OccurrenceRow> Task(this Town town, long id) => town.Look(async session => (await new OccurrenceStore(session).Find(id))!);

    /// <summary>Collects a text and hands it in, as a director does.</summary>
    /// <returns>The submission.</returns>
    public static Task<long> HandsIn(this Town town, Actor who, long task, string text = "Провели, было 30 человек") => town.InTurn(async session =>
    {
        var evidence = new EvidenceStore(session);
        var draft = (await evidence.FindOrStart(task, who.PersonId))!.Value;
        await evidence.Add(draft, new NewPiece(PieceKind.Text, who.PersonId) { Body = text });
        Assert.Null(await new SubmissionStore(session).Submit(draft, who.PersonId, DateOnly.FromDateTime(town.Clock.GetUtcNow().AddHours(3).DateTime)));
        return draft;
    });

    public static Task Accepts(this Town town, Actor coordinator, long submission) =>
        town.InTurn(async session => Assert.Null(await new SubmissionStore(session).Accept(submission, coordinator.PersonId)));

    public static Task Returns(this Town town, Actor coordinator, long submission, string reason, DateOnly? due = null) =>
        town.InTurn(async session => Assert.Null(await new SubmissionStore(session).Return(submission, coordinator.PersonId, reason, due)));

    public static Task Withdraws(this Town town, Actor coordinator, long task, string reason) =>
        town.InTurn(async session => Assert.Null(await new OccurrenceStore(session).Withdraw(task, coordinator.PersonId, reason)));

    public static async Task Reassigns(this Town town, Actor coordinator, long task, string school)
    {
        var to = await town.School(school);
        await town.InTurn(async session => Assert.Null(await new OccurrenceStore(session).Reassign(task, TaskHolder.School(to), coordinator.PersonId, null)));
    }
}
