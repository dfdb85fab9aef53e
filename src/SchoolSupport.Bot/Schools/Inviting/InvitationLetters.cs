using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Schools;

/// <summary>The message with a link, written to be passed on as it is.</summary>
public sealed class InvitationLetters(InvitationDesk desk, Outgoing outgoing)
{
    /// <summary>Issues an invitation and sends it, as a message of its own, to whoever asked for it.</summary>
    public async Task Send(SeenPerson invited, Turn turn)
    {
        var issued = await desk.Issue(invited.Line.MembershipId, turn.Member.PersonId);
        await outgoing.Show(turn.Visitor.Chat, Letter(invited, issued, turn));
    }

    private static Page Letter(SeenPerson invited, IssuedInvitation issued, Turn turn)
    {
        Html how = issued.Link is { } link
            ? (Html)$"Откройте ссылку и нажмите «Запустить»:\n{link}"
            : $"Откройте бота и отправьте ему сообщение:\n<code>{issued.LinkOrCommand}</code>";
        return new Page(Html.Lines([
            $"Здравствуйте! Приглашаю вас в бот поддержки школ: {Invitations.Department(invited.Line.MunicipalityName)}.",
            $"<b>{invited.Name}</b>, {invited.Title}",
            $"",
            how,
            $"",
            $"Приглашение личное, на один вход, действует до {RussianDate.DayMonth(turn.DateOf(issued.ExpiresAt), turn.Today)}."]))
            .Row(Button.Copy(issued.Link is null ? "Скопировать" : "Скопировать ссылку", issued.LinkOrCommand));
    }
}
