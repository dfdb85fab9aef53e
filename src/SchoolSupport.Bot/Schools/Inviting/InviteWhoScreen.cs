using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class InviteWhoScreen : Screen<InviteWho, Member>
{
    private static readonly InvitedRole[][] Rows =
    [
        [InvitedRole.Director, InvitedRole.Teacher],
        [InvitedRole.Tutor, InvitedRole.Curator],
        [InvitedRole.Coordinator, InvitedRole.Controller],
    ];

    protected override Task<Member?> Admit(InviteWho route, Turn turn) =>
        Task.FromResult(turn.Member.Acting.Role == Role.Coordinator ? turn.Member : null);

    protected override Task<Page> Show(Member subject, InviteWho route, Turn turn)
    {
        var municipality = subject.Acting.Membership.MunicipalityId!.Value;
        return Task.FromResult(Rows
            .Aggregate(new Page($"Кого пригласить?"), (page, row) => page.Row(row.Select(role => Choice(role, municipality))))
            .Row(Button.To("‹ Назад", new PeopleList())));
    }

    private static Button Choice(InvitedRole role, long municipality) => Button.To(
        role.Accusative(), role.ToRole().NeedsSchool ? new InviteToSchool(role) : new InviteByName(role, municipality));
}
