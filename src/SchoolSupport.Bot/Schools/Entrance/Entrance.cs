using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>
/// The door. A code nobody was invited with tells nothing, however often it is tried; whoever holds a real one learns what became of it.
/// </summary>
public sealed class Entrance(InvitationStore invitations, WrongCodeStore wrongCodes, ChatStore chats) : IEntrance
{
    private static readonly GuessLimit Limit = GuessLimit.Default;

    public async Task<Outcome> Start(string code, Turn turn)
    {
        if (code.Length == 0)
            return await Closed(turn);
        if (await WaitBeforeNext(turn) is { Ticks: > 0 } wait)
            return Outcome.Show(EntrancePages.TooManyCodes(wait, turn));

        var found = InvitationCode.TryParse(code, out var parsed) ? await invitations.FindByHash(parsed.Hash) : null;
        if (found is null)
        {
            await wrongCodes.Add(turn.Visitor.ChatId);
            return Outcome.Show(EntrancePages.WrongCode(turn));
        }

        return await Meet(found, turn);
    }

    // Whoever stands before an open invitation writes «да» as readily as they press it.
    public async Task<Outcome> Closed(Turn turn) => Outcome.Show(await Pending(turn) is { } invitation
        ? EntrancePages.Invited(invitation, turn).After($"Чтобы войти, нажмите, пожалуйста, кнопку под этим сообщением.")
        : EntrancePages.ByInvitationOnly());

    private async Task<Outcome> Meet(InvitationRow invitation, Turn turn)
    {
        // Many open the bot by the link they once came in with.
        if (turn.Visitor is Member member && member.Has(invitation))
            return Outcome.GoTo(new Home());
        if (EntrancePages.Refusal(invitation, turn) is { } refusal)
            return Outcome.Show(refusal);

        await chats.SetPendingInvitation(turn.Visitor.ChatId, invitation.Id);
        return Outcome.Show(EntrancePages.Invited(invitation, turn));
    }

    private async Task<InvitationRow?> Pending(Turn turn) =>
        await chats.Find(turn.Visitor.ChatId) is { PendingInvitationId: { } id }
        && await invitations.Find(id) is { } invitation && EntrancePages.Refusal(invitation, turn) is null
            ? invitation
            : null;

    private async Task<TimeSpan> WaitBeforeNext(Turn turn) =>
        Limit.WaitBeforeNext(await wrongCodes.Since(turn.Visitor.ChatId, turn.Now - Limit.Window), turn.Now);
}
