using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>A school's directors with their phones: somebody who does not answer the bot may answer a call. A name leads to the account.</summary>
internal static class DirectorLines
{
    /// <param name="people">Everybody of the school.</param>
    public static IEnumerable<Html> Of(IReadOnlyList<PersonLine> people)
    {
        var directors = people.Where(person => person.Role == Role.Director.Code).ToList();
        return directors.Count == 0 ? [$"Директора в списке нет: пригласите его."] : directors.Select(Line);
    }

    /// <summary>The way to invite whoever is missing: a director who has not come in, or any at all; null when all have.</summary>
    public static Button? Invite(IReadOnlyList<PersonLine> people, long school)
    {
        var directors = people.Where(person => person.Role == Role.Director.Code).ToList();
        return directors.Count == 0 ? Button.To("Пригласить директора", new InviteByName(InvitedRole.Director, school))
            : directors.Find(director => director.EnteredAt is null) is { } absent ? Button.To("Приглашение директора", new PersonCard(absent.MembershipId))
            : null;
    }

    private static Html Line(PersonLine director)
    {
        var state = director switch
        {
            { IsReachable: true } => "получает сообщения",
            { EnteredAt: not null } => "в боте, но сообщения до него не доходят: позвоните",
            { Invitation: InvitationState.Open } => "приглашён, не вошёл",
            _ => "не вошёл, приглашение больше не действует",
        };
        var name = director.Name is { } known ? AccountLink.To(director.Channel, director.Account, known) : Html.Plain("имя не указано");
        return $"Директор: {name}, {Phones.Show(director.Phone) ?? "телефона нет"}\n{state}";
    }
}
