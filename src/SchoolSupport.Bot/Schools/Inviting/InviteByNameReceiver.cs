using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Takes the name. From then on the person stands in the list, so nothing is lost when the phone rings meanwhile.</summary>
public sealed class InviteByNameReceiver(
    InvitePlaces places, InvitationDesk desk, MembershipStore memberships, ExpectationStore expectations, PeopleSight sight)
    : Receiver<InviteByName, InvitedPlace>
{
    internal const string Slot = "invited name";

    protected override Task<InvitedPlace?> Admit(InviteByName route, Turn turn) => places.Find(route.Role, route.Place, turn);

    protected override async Task<Outcome> Receive(InvitedPlace subject, InviteByName route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!PersonName.TryParse(((TextIn)message).Text, out var name, out var problem))
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Html.Plain(problem)));

        var same = await SameRole(subject.Membership);
        if (same.FirstOrDefault(line => line.Name is { } known && SearchKey.Of(known) == name.Key) is { } twin)
            return await ShowTwin(twin, turn);
        if (!confirmed && subject.Membership.Role == Role.Director && same is [var director, ..])
            return Outcome.Confirm(
                $"У школы <b>{subject.Place}</b> уже есть директор: <b>{director.Name ?? "без имени"}</b>. Пригласить ещё одного? Прежнюю роль можно снять на странице человека.",
                "Да, пригласить", "Нет, исправить");

        return Outcome.GoTo(new InvitePhone(await desk.Enlist(name.Text, null, subject.Membership)));
    }

    protected override Asking Ask(InvitedPlace subject, InviteByName route) =>
        new($"Напишите, пожалуйста, фамилию, имя и отчество.", "имя человека, которого приглашаете");

    protected override Task<Page> AskAgain(InvitedPlace subject, InviteByName route, Turn turn) => Task.FromResult(
        new Page(Html.Lines([$"Приглашаем: <b>{subject.Title}</b>.", $"Как зовут человека? Напишите фамилию, имя и отчество."]))
            .Row(Button.To("Отмена", new StopAsking(AskedFor.InvitedPerson)))
            .Expecting(Slot, route));

    private async Task<IReadOnlyList<PersonLine>> SameRole(Membership wanted)
    {
        var people = wanted switch
        {
            { SchoolId: { } school } => await memberships.PeopleOfSchool(school),
            { MunicipalityId: { } municipality } => await memberships.People(municipality),
            _ => await memberships.Administrators(),
        };
        return [.. people.Where(line => line.Role == wanted.Role.Code && line.SchoolId == wanted.SchoolId)];
    }

    private async Task<Outcome> ShowTwin(PersonLine twin, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, Slot);
        var seen = await sight.Find(twin.MembershipId, turn);
        return seen is null ? Outcome.Refused : Outcome.Show(PersonCardScreen.Card(seen, turn).After($"Этот человек уже в списке."));
    }
}
