using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class NewLinkCommand(PeopleSight sight, InvitationStore invitations, InvitationLetters letters, ExpectationStore expectations)
    : Command<NewLink, SeenPerson>
{
    // A tap so soon after the last link is the second of two.
    private static readonly TimeSpan SameTap = TimeSpan.FromMinutes(1);

    protected override Task<SeenPerson?> Admit(NewLink route, Turn turn) => sight.FindToChange(route.Membership, turn);

    protected override async Task<Outcome> Run(SeenPerson subject, NewLink route, Turn turn)
    {
        if ((subject.Line.InvitationId ?? 0) != route.After)
            return await AfterTheFirst(subject, turn);

        await expectations.Clear(turn.Visitor.ChatId, InvitePhoneReceiver.Slot);
        await letters.Send(subject, turn);
        return Outcome.GoTo(new PersonCard(route.Membership), "Ссылка в новом сообщении: перешлите его.");
    }

    private async Task<Outcome> AfterTheFirst(SeenPerson subject, Turn turn)
    {
        var newest = await invitations.Find(subject.Line.InvitationId!.Value);
        return turn.Now - newest!.CreatedAt < SameTap
            ? Outcome.Say("Ссылка уже готова: она в новом сообщении.")
            : Outcome.GoTo(new PersonCard(subject.Line.MembershipId), "С тех пор была создана новая ссылка.");
    }
}

public sealed class RevokeInvitationCommand(PeopleSight sight, InvitationStore invitations) : Command<RevokeInvitation, SeenPerson>
{
    protected override Task<SeenPerson?> Admit(RevokeInvitation route, Turn turn) => sight.FindToChange(route.Membership, turn);

    protected override async Task<Outcome> Run(SeenPerson subject, RevokeInvitation route, Turn turn)
    {
        var revoked = subject.Line.InvitationId is { } newest && await invitations.Revoke(newest);
        return Outcome.GoTo(new PersonCard(route.Membership), revoked ? "Приглашение отозвано: ссылка больше не работает." : null);
    }
}

public sealed class AskToEndRoleScreen(PeopleSight sight) : Screen<AskToEndRole, SeenPerson>
{
    protected override Task<SeenPerson?> Admit(AskToEndRole route, Turn turn) => sight.FindToChange(route.Membership, turn);

    protected override Task<Page> Show(SeenPerson subject, AskToEndRole route, Turn turn) => Task.FromResult(
        new Page(Html.Lines([
            $"Снять роль «{subject.Title}» у человека <b>{subject.Name}</b>?",
            $"Доступ закроется сразу. Данные школы останутся; вернуть роль можно новым приглашением."]))
            .Row(Button.To("Да, снять роль", new EndRole(route.Membership)), Button.To("Оставить", new PersonCard(route.Membership))));
}

public sealed class EndRoleCommand(MembershipStore memberships, IEnumerable<IRoleEnding> endings, CommandMenus menus, ChatStore chats, Outgoing outgoing) : Command<EndRole, MembershipRow>
{
    // One that has ended is found too: that is what the second of two taps finds.
    protected override async Task<MembershipRow?> Admit(EndRole route, Turn turn) =>
        await memberships.Find(route.Membership) is { } row && AccessRules.MayInvite(turn.Member.Acting.Membership, row.ToMembership()) ? row : null;

    protected override async Task<Outcome> Run(MembershipRow subject, EndRole route, Turn turn)
    {
        if (subject.PersonId == turn.Member.PersonId)
            return Outcome.Say("Свою роль снять нельзя. Если вы уходите, откройте /whoami.", alert: true);

        if (await memberships.End(subject.Id))
        {
            foreach (var ending in endings)
                await ending.AfterEnd(subject, turn);
            if (subject.EnteredAt is not null)
                await TellThem(subject);
        }

        return Outcome.GoTo(PeopleSight.ListWith(subject.MunicipalityId, turn.Member.Acting), "Роль снята");
    }

    private async Task TellThem(MembershipRow ended)
    {
        foreach (var chat in await chats.Reachable(ended.PersonId))
        {
            var visitor = Visitors.Of((await chats.Find(chat.Id))!);
            var page = new Page($"Ваша роль «{ended.Title()}» снята. Если это ошибка, скажите, пожалуйста, координатору.");
            await outgoing.Show(
                visitor.Chat, visitor is Member ? page.Row(Button.To("Меню", new Home())) : page, priority: OutboxPriority.Notice);
            await menus.Show(visitor.Chat, (visitor as Member)?.Acting.Role);
        }
    }
}
