using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Storage.Tests.Consultations;
using SchoolSupport.Storage.Tests.Events;
using SchoolSupport.Storage.Tests.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

/// <summary>What stands open for many people at once: consultations to mark, events to come, reviews, people who have not come in.</summary>
public sealed class DueStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_tutor_is_due_the_outcome_of_what_is_over_and_not_marked(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), ConsultationCase.Three);
        Assert.Empty(await Of(booking.EndsAt.AddMinutes(-1)));
        DueOutcome due = Assert.Single(await Of(booking.EndsAt));
        Assert.Equal((its.Tutor.PersonId, its.World.Municipality, booking.Id, booking.EndsAt), (due.PersonId, due.MunicipalityId, due.BookingId, due.EndsAt));
        Assert.Equal([booking.Id], (await its.Test.Look(session => new BookingListStore(session).Of([booking.Id, 7]))).Select(row => row.Id));
        Assert.Empty(await Of(booking.EndsAt.AddDays(30)));

        its.Test.Clock.Set(booking.EndsAt);
        await its.Test.InTurn(session => new OutcomeStore(session).Set(booking.Id, BookingOutcome.Held, its.Tutor.PersonId));
        Assert.Empty(await Of(booking.EndsAt));

        Task<IReadOnlyList<DueOutcome>> Of(DateTimeOffset now) =>
            its.Test.Look(session => new DueOutcomeStore(session).Of([its.Tutor.PersonId, its.Colleague.PersonId, booking.PersonId], now));
    }

    [Theory, OnBothDatabases]
    public async Task An_event_of_the_week_is_due_to_its_leader_and_to_those_with_a_seat(StorageProvider provider)
    {
        await using EventCase its = await EventCase.Start(provider);
        long id = await its.Announced();
        long director = its.Plan.World.Director;
        Assert.Equal([its.TutorPerson], await Of(its.Begin.AddDays(-7)));
        await its.Plan.Test.InTurn(session => new GuestStore(session).SignUp(id, its.Plan.World.DirectorMembership, waits: false));
        Assert.Equal(new[] { its.TutorPerson, director }.Order(), await Of(its.Begin.AddDays(-7)));
        Assert.Empty(await Of(its.Begin.AddDays(-7).AddMinutes(-1)));
        Assert.Empty(await Of(its.Begin));

        async Task<IEnumerable<long>> Of(DateTimeOffset now) =>
            (await its.Plan.Test.Look(session => new DueEventStore(session).Of([its.TutorPerson, director], now))).Select(due => due.PersonId).Order();
    }

    [Theory, OnBothDatabases]
    public async Task Coordinators_are_due_what_waits_for_review_since_its_oldest(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        Assert.Empty(await Of());
        DateTimeOffset first = plan.Test.Clock.GetUtcNow();
        long task = await plan.TaskDue(new DateOnly(2026, 9, 8));
        long submission = await plan.HandIn(task);
        plan.Test.Clock.Set(first.AddDays(2));
        await plan.Test.InTurn(session => new CampaignStore(session).MarkOpened(plan.World.Campaign));
        await plan.Test.InTurn(async session =>
        {
            ResponseStore responses = new(session);
            await responses.Submit((await responses.FindOrStart(plan.World.Campaign, plan.World.FirstSchool, plan.World.Director)).Id, plan.World.Director, late: false);
        });
        Assert.Equal([(plan.World.Coordinator, plan.World.Municipality, first)], await Of());
        Assert.Equal(1, await plan.Test.Look(session => new DueReviewStore(session).AnswersWaiting(plan.World.Municipality)));
        await plan.Accept(submission);
        Assert.Equal([(plan.World.Coordinator, plan.World.Municipality, first.AddDays(2))], await Of());

        async Task<IEnumerable<(long, long, DateTimeOffset)>> Of() =>
            (await plan.Test.Look(session => new DueReviewStore(session).Of([plan.World.Coordinator, plan.World.Director]))).Select(due => (due.PersonId, due.MunicipalityId, due.Since));
    }

    [Theory, OnBothDatabases]
    public async Task Coordinators_are_due_those_who_have_not_come_in(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        DueInvitation due = Assert.Single(await Of());
        Assert.Equal((world.Coordinator, world.Municipality, test.Clock.GetUtcNow()), (due.PersonId, due.MunicipalityId, due.Since));
        AbsentPerson absent = Assert.Single(await test.Look(session => new DueInvitationStore(session).Absent(world.Municipality)));
        Assert.Equal(("Пётр Громов", Role.Director.Code, "ООШ № 2"), (absent.Name, absent.Role, absent.SchoolName));
        await test.InTurn(session => new MembershipStore(session).Enter(world.AbsentDirectorMembership));
        Assert.Empty(await Of());

        Task<IReadOnlyList<DueInvitation>> Of() => test.Look(session => new DueInvitationStore(session).Of([world.Coordinator, world.Director]));
    }
}
