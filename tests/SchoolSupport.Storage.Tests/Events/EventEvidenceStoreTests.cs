using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Tests.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Events;

public sealed class EventEvidenceStoreTests
{
    private static readonly DateOnly Held = new(2026, 10, 1);

    [Theory, OnBothDatabases]
    public async Task An_event_is_evidence_of_the_term_it_fell_into_once(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long activity = await town.Plan.Activity(new ObligationDeadline(1, DeadlinePeriod.Term, new SchoolYear(2026).Days));
        long id = await town.Announced(activity: activity);
        ProvableTask task = Assert.Single(EventProof.Choose(await Tasks(activity), Held, [town.Plan.World.FirstSchool]));

        GivenProof? given = await Give(task.Id);
        Assert.True(given!.IsHandedIn);
        Assert.Null(await Give(task.Id));

        OccurrenceRow handedIn = await town.Plan.Task(task.Id);
        Assert.Equal((OccurrenceState.Submitted, town.Plan.World.FirstSchool), (handedIn.State, handedIn.SchoolId));
        Assert.True(handedIn.StartsOn <= Held && handedIn.EndsOn >= Held);
        Assert.Equal(handedIn.SubmissionId, Assert.Single(await town.Plan.Test.Look(session => new EventEvidenceStore(session).Of(id))));

        Task<GivenProof?> Give(long one) => town.Plan.Test.InTurn(session => new EventEvidenceStore(session).Give(id, one, "Провели вебинар", town.TutorPerson, Held));
        Task<IReadOnlyList<ProvableTask>> Tasks(long row) => town.Plan.Test.Look(session => new EventEvidenceStore(session).Tasks(row));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_director_collects_already_is_not_handed_in_over_their_head(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long task = await town.Plan.TaskDue(Held.AddDays(10));
        long draft = await town.Plan.Collect(task, "Фото пришлю завтра");
        long id = await town.Announced();

        GivenProof? given = await town.Plan.Test.InTurn(session => new EventEvidenceStore(session).Give(id, task, "Провели вебинар", town.TutorPerson, Held));

        Assert.False(given!.IsHandedIn);
        Assert.Equal(OccurrenceState.Planned, (await town.Plan.Task(task)).State);
        Assert.Equal(["Фото пришлю завтра", "Провели вебинар"], (await town.Plan.Test.Look(session => new EvidenceStore(session).Of(draft))).Select(piece => piece.Body));
    }
}
