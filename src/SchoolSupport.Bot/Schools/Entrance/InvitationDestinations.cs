using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Which invitation a chat stands before: the one whose link it opened last. A forged button names nothing.</summary>
public sealed class PendingInvitations(ChatStore chats, InvitationStore invitations)
{
    public async Task<InvitationRow?> Find(long invitation, Turn turn) =>
        await chats.Find(turn.Visitor.ChatId) is { } chat && chat.PendingInvitationId == invitation ? await invitations.Find(invitation) : null;
}

public sealed class OpenInvitationScreen(PendingInvitations pending) : Screen<OpenInvitation, InvitationRow>
{
    public override bool WelcomesStrangers => true;

    protected override Task<InvitationRow?> Admit(OpenInvitation route, Turn turn) => pending.Find(route.Invitation, turn);

    protected override Task<Page> Show(InvitationRow subject, OpenInvitation route, Turn turn) =>
        Task.FromResult(EntrancePages.Refusal(subject, turn) ?? EntrancePages.Invited(subject, turn));
}

public sealed class ReadConsentScreen(PendingInvitations pending) : Screen<ReadConsent, InvitationRow>
{
    public override bool WelcomesStrangers => true;

    protected override Task<InvitationRow?> Admit(ReadConsent route, Turn turn) => pending.Find(route.Invitation, turn);

    protected override Task<Page> Show(InvitationRow subject, ReadConsent route, Turn turn) =>
        Task.FromResult(EntrancePages.Refusal(subject, turn) ?? EntrancePages.FullConsent(subject));
}

public sealed class AcceptInvitationCommand(PendingInvitations pending, Newcomers newcomers) : Command<AcceptInvitation, InvitationRow>
{
    public override bool WelcomesStrangers => true;

    protected override Task<InvitationRow?> Admit(AcceptInvitation route, Turn turn) => pending.Find(route.Invitation, turn);

    protected override async Task<Outcome> Run(InvitationRow subject, AcceptInvitation route, Turn turn)
    {
        // The second of two taps.
        if (turn.Visitor is Member member && member.Has(subject))
            return Outcome.GoTo(new Home());
        if (EntrancePages.Refusal(subject, turn) is { } refusal)
            return Outcome.Show(refusal);

        if (!await newcomers.LetIn(subject, turn))
            return Outcome.GoTo(new OpenInvitation(subject.Id));
        if (turn.Visitor is Member)
            return Outcome.GoTo(new Home(), $"Роль добавлена: {subject.Title()}");
        return Outcome.GoTo(subject.PersonName is null ? new MyName() : new Home(), "Вы вошли. Добро пожаловать!");
    }
}

public sealed class DisownInvitationCommand(PendingInvitations pending, InvitationStore invitations, Inviters inviters)
    : Command<DisownInvitation, InvitationRow>
{
    public override bool WelcomesStrangers => true;

    protected override Task<InvitationRow?> Admit(DisownInvitation route, Turn turn) => pending.Find(route.Invitation, turn);

    protected override async Task<Outcome> Run(InvitationRow subject, DisownInvitation route, Turn turn)
    {
        if (subject.Judge(turn.Now) == InvitationOutcome.Used)
            return Outcome.Show(EntrancePages.Refusal(subject, turn)!);
        if (await invitations.Revoke(subject.Id))
            await inviters.Tell(subject, new Page(
                $"Приглашение (<b>{subject.PersonName ?? "без имени"}</b>, {subject.Title()}) попало к другому человеку. Я отозвал его: по этой ссылке никто не войдёт. Новую можно сделать на странице человека."));
        return Outcome.Show(EntrancePages.NotYours(turn));
    }
}
