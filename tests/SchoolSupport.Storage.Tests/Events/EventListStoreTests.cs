using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Events;

public sealed class EventListStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Near_events_are_those_announced_whose_list_is_open_with_their_end(StorageProvider provider)
    {
        await using EventCase its = await EventCase.Start(provider);
        long id = await its.Announced();
        await its.Draft();
        NearEvent near = Assert.Single(await Near(its.Begin, its.Begin));
        Assert.Equal((id, its.Begin, its.Begin.AddHours(1)), (near.Id, near.StartsAt, near.EndsAt));
        Assert.Empty(await Near(its.Begin.AddMinutes(1), its.Begin.AddDays(9)));
        await its.Plan.Test.InTurn(session => new EventStore(session).Cancel(id, "Болезнь"));
        Assert.Empty(await Near(its.Begin, its.Begin));

        Task<IReadOnlyList<NearEvent>> Near(DateTimeOffset from, DateTimeOffset until) => its.Plan.Test.Look(session => new EventListStore(session).Near(from, until));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_has_a_seat_or_leads_is_untold_until_their_notice_stands(StorageProvider provider)
    {
        await using EventCase its = await EventCase.Start(provider);
        long id = await its.Announced();
        await its.Plan.Test.InTurn(session => new GuestStore(session).SignUp(id, its.Plan.World.DirectorMembership, waits: false));
        Assert.Equal(new[] { its.TutorPerson, its.Plan.World.Director }.Order(), await Untold());
        await its.Plan.Test.InTurn(session => new NoticeStore(session).TryAdd($"event/{id}/day/{its.TutorPerson}", "sent"));
        Assert.Equal([its.Plan.World.Director], await Untold());
        await its.Plan.Test.InTurn(session => new GuestStore(session).Decline(id, its.Plan.World.DirectorMembership));
        Assert.Empty(await Untold());

        async Task<IEnumerable<long>> Untold() =>
            (await its.Plan.Test.Look(session => new EventListStore(session).Untold(id, $"event/{id}/day/"))).Select(reader => reader.PersonId);
    }
}
