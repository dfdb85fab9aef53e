using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Whom to tell of an invitation that went wrong: who made it, or else the municipality's coordinators.</summary>
public sealed class Inviters(MembershipStore memberships, Outgoing outgoing)
{
    public async Task Tell(InvitationRow invitation, Page page)
    {
        var told = page.Row(Button.To("Открыть", new PersonCard(invitation.MembershipId)), Button.To("Меню", new Home()));
        if (invitation.CreatedBy is { } inviter && await outgoing.Tell(inviter, told) > 0)
            return;
        if (invitation.MunicipalityId is { } municipality)
            await TellCoordinators(municipality, told);
    }

    public async Task TellCoordinators(long municipality, Page page)
    {
        var coordinators = (await memberships.People(municipality))
            .Where(line => line.Role == Role.Coordinator.Code && line.IsReachable)
            .Select(line => line.PersonId);
        foreach (var coordinator in coordinators.Distinct())
            await outgoing.Tell(coordinator, page);
    }
}
