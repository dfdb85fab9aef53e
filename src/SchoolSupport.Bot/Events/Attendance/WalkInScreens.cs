using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>Who came without having signed up: first the school.</summary>
internal sealed class WalkInSchoolsScreen(OpenedEvents opened, SchoolStore schools) : AttendanceChange<WalkInSchools>(opened)
{
    private const int PerPage = 10;

    protected override long EventOf(WalkInSchools route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, WalkInSchools route, Turn turn)
    {
        var part = Parts.Of(await schools.OfMunicipality(opened.Row.MunicipalityId), route.Page, PerPage);
        return Outcome.Show(EventPages.Asking(opened, $"Откуда он или она?")
            .Grid(2, part.Items.Select(school => Button.To(school.Name, new WalkInPeople(opened.Id, school.Id))))
            .Row(part.Turns(index => new WalkInSchools(opened.Id, index)))
            .Row(Button.To("Без школы", new WalkInPeople(opened.Id, 0)))
            .Row(Button.To("‹ К списку", new AttendanceList(opened.Id))));
    }
}

internal sealed class WalkInPeopleScreen(OpenedEvents opened, MembershipStore memberships, GuestStore guests) : AttendanceChange<WalkInPeople>(opened)
{
    private const int PerPage = 10;

    protected override long EventOf(WalkInPeople route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, WalkInPeople route, Turn turn)
    {
        var listed = (await guests.Of(opened.Id)).Where(guest => guest.State is GuestState.Going or GuestState.WalkIn).Select(guest => guest.PersonId).ToHashSet();
        var people = (await memberships.People(opened.Row.MunicipalityId))
            .Where(person => (person.SchoolId ?? 0) == route.School && person.MembershipId != opened.Row.LeaderId && !listed.Contains(person.PersonId))
            .DistinctBy(person => person.PersonId).ToList();
        var part = Parts.Of(people, route.Page, PerPage);
        return Outcome.Show(EventPages.Asking(opened, people.Count == 0 ? $"Все отсюда уже в списке." : (Html)$"Кто пришёл?")
            .Grid(1, part.Items.Select(person => Button.To(person.Name ?? "Имя удалено", new AddWalkIn(opened.Id, person.MembershipId))))
            .Row(part.Turns(index => new WalkInPeople(opened.Id, route.School, index)))
            .Row(Button.To("‹ Школы", new WalkInSchools(opened.Id)), Button.To("‹ К списку", new AttendanceList(opened.Id))));
    }
}

internal sealed class AddWalkInCommand(OpenedEvents opened, MembershipStore memberships, GuestStore guests) : AttendanceChange<AddWalkIn>(opened)
{
    protected override long EventOf(AddWalkIn route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, AddWalkIn route, Turn turn)
    {
        if (await memberships.Find(route.Membership) is not { EndedAt: null } found || found.MunicipalityId != opened.Row.MunicipalityId)
            return Outcome.Refused;
        await guests.WalkIn(opened.Id, route.Membership);
        return Outcome.GoTo(new AttendanceList(opened.Id), "Добавлено.");
    }
}
