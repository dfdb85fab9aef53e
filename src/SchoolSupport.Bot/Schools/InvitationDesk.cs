using System.Security.Cryptography;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>A fresh invitation. Only now is its code known: the database keeps a hash.</summary>
/// <param name="Link">Null while the bot has not learnt its own name: it never reached Telegram.</param>
/// <param name="ExpiresAt">The first instant at which it no longer works.</param>
public sealed record IssuedInvitation(long MembershipId, InvitationCode Code, string? Link, DateTimeOffset ExpiresAt)
{
    /// <summary>What the invited person opens or types.</summary>
    public string LinkOrCommand => Link ?? $"/start {Code.Text}";
}

/// <summary>Issues invitations, in chats and on the command line alike.</summary>
public sealed class InvitationDesk(Session session)
{
    /// <summary>Invites to a membership; an earlier invitation to it stops working.</summary>
    /// <param name="createdBy">The person who invites; null on the command line.</param>
    public async Task<IssuedInvitation> Issue(long membershipId, long? createdBy)
    {
        using var random = RandomNumberGenerator.Create();
        var code = InvitationCode.Make(random);
        var expiresAt = DateTimeOffset.FromUnixTimeMilliseconds(session.Now) + Invitation.DefaultLifetime;
        await new InvitationStore(session).Add(membershipId, code.Hash, expiresAt, createdBy);
        var bot = await new SettingStore(session).Get(BotIdentity.UserNameSetting);
        return new IssuedInvitation(membershipId, code, string.IsNullOrEmpty(bot) ? null : code.LinkTo(bot), expiresAt);
    }

    /// <summary>Makes a person something that they are not yet invited to.</summary>
    /// <returns>The membership.</returns>
    public async Task<long> Enlist(string? name, PhoneNumber? phone, Membership membership)
    {
        var person = await new PersonStore(session).Add(name, phone is null ? null : Phones.ToStore(phone));
        return await new MembershipStore(session).Add(person, membership.Role.Code, membership.MunicipalityId, membership.SchoolId);
    }
}
