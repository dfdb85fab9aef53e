using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Lets somebody in who agreed: membership, consent, account and command menu, all in the turn's transaction.</summary>
public sealed class Newcomers(InvitationStore invitations, PersonStore people, ChatStore chats, CommandMenus menus, Outgoing outgoing)
{
    /// <returns>False when the invitation was used or revoked since the turn read it.</returns>
    public async Task<bool> LetIn(InvitationRow invitation, Turn turn)
    {
        var known = (await chats.Find(turn.Visitor.ChatId))!.PersonId;
        if (await invitations.Use(invitation.Id, known) is not { } entry)
            return false;

        await people.SetConsent(entry.PersonId, Consent.Version);
        await TellOtherAccounts(entry.PersonId, turn.Visitor.Chat);
        await chats.SetPerson(turn.Visitor.ChatId, entry.PersonId, entry.MembershipId);
        await menus.Show(turn.Visitor.Chat, Role.FromCode(invitation.Role));
        return true;
    }

    // A new phone replaces the old one; whoever holds the old one should know, in case it was somebody else who came in.
    private async Task TellOtherAccounts(long person, ChatAddress entered)
    {
        foreach (var other in await chats.Reachable(person))
        {
            if (other.Id == entered.Id || other.Channel != entered.Channel)
                continue;
            var address = new ChatAddress(other.Channel, other.Id, other.ExternalId);
            await outgoing.Show(
                address,
                new Page($"По новому приглашению вошли с другого аккаунта, поэтому здесь я больше не отвечаю. Если это были не вы, скажите координатору."),
                priority: OutboxPriority.Notice);
            await menus.Show(address, null);
        }
    }
}

internal static class MemberOfInvitation
{
    /// <summary>Whether the member has come in as what the invitation says, by it or otherwise.</summary>
    public static bool Has(this Member member, InvitationRow invitation) =>
        member.All.Any(standing => standing.Membership == invitation.ToMembership());
}
