using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class InviteToNewSchoolReceiver(InvitePlaces places, SchoolStore schools) : Receiver<InviteToNewSchool, IReadOnlyList<SchoolRow>>
{
    protected override Task<IReadOnlyList<SchoolRow>?> Admit(InviteToNewSchool route, Turn turn) => places.SchoolsOf(turn);

    protected override async Task<Outcome> Receive(
        IReadOnlyList<SchoolRow> subject, InviteToNewSchool route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!SchoolName.TryParse(((TextIn)message).Text, out var name, out var problem))
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Html.Plain(problem)));

        var municipality = turn.Member.Acting.Membership.MunicipalityId!.Value;
        var school = await schools.FindOrAdd(municipality, name, SchoolKinds.Guess(name.Text).HasUpperGrades());
        return Outcome.GoTo(new InviteByName(route.Role, school));
    }

    protected override Asking Ask(IReadOnlyList<SchoolRow> subject, InviteToNewSchool route) =>
        new($"Напишите, пожалуйста, название новой школы.", "название новой школы");

    protected override Task<Page> AskAgain(IReadOnlyList<SchoolRow> subject, InviteToNewSchool route, Turn turn) => Task.FromResult(
        new Page($"Как называется школа? Напишите так, как её зовут у вас: «СОШ № 12», «Лицей № 1».")
            .Row(Button.To("‹ К списку школ", new InviteToSchool(route.Role)))
            .Expecting(InviteToSchoolReceiver.Slot, route));
}
