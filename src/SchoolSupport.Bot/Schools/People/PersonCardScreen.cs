using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class PersonCardScreen(PeopleSight sight) : Screen<PersonCard, SeenPerson>
{
    protected override Task<SeenPerson?> Admit(PersonCard route, Turn turn) => sight.Find(route.Membership, turn);

    protected override Task<Page> Show(SeenPerson subject, PersonCard route, Turn turn) => Task.FromResult(Card(subject, turn));

    internal static Page Card(SeenPerson seen, Turn turn)
    {
        var line = seen.Line;
        IEnumerable<Html?> lines =
        [
            $"<b>{seen.Name}</b>",
            $"{seen.Title}",
            $"Телефон: {Phones.Show(line.Phone) ?? "не указан"}",
            $"{PersonStates.Of(line, turn)}{Since(line, turn)}",
        ];
        var page = new Page(Html.Lines(lines));
        if (seen.MayChange)
            page = page
                .Row(
                    Button.To(line is { InvitationId: null, EnteredAt: null } ? "Пригласить" : "Новая ссылка", new NewLink(line.MembershipId, line.InvitationId ?? 0)),
                    line.Invitation == InvitationState.Open ? Button.To("Отозвать приглашение", new RevokeInvitation(line.MembershipId)) : null)
                .Row(Button.To("Снять роль", new AskToEndRole(line.MembershipId)));
        return page.Row(Button.To("‹ К списку", PeopleSight.ListWith(line.MunicipalityId, turn.Member.Acting)), Button.To("Меню", new Home()));
    }

    private static Html Since(PersonLine line, Turn turn) =>
        line.EnteredAt is { } at ? (Html)$" с {RussianDate.DayMonth(turn.DateOf(at), turn.Today)}" : $"";
}
