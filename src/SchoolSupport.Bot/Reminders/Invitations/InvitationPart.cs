using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Invitations;

/// <summary>Whom a coordinator has invited and who has not come in: the link may have got lost.</summary>
internal sealed class InvitationPart(DueInvitationStore invitations) : IDigestPart
{
    private const int MostNamed = 6;

    public ReminderTopic Topic => ReminderTopic.Invitations;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var pages = new List<Page>();
        foreach (var item in section.Items)
            pages.Add(Page(await invitations.Absent(item.Id)));
        return pages.Aggregate((page, next) => page.Then(next));
    }

    private static Page Page(IReadOnlyList<AbsentPerson> absent) => new Page(Html.Lines(
    [
        (Html)$"Ещё не вошли по приглашению · <b>{Counted.People(absent.Count)}</b>",
        .. absent.Take(MostNamed).Select(person => (Html)$"• {person.Name ?? "без имени"}, {Role.FromCode(person.Role).Title}{(person.SchoolName is { } school ? $", {school}" : "")}"),
        absent.Count > MostNamed ? (Html)$"и ещё {absent.Count - MostNamed}" : null,
    ]))
        .Row(Button.To("Кто ещё не вошёл", new PeopleList(0, OnlyAbsent: true)));
}
