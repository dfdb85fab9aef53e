using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>A school's directors with their phones: somebody who does not answer the bot may answer a call.</summary>
internal static class DirectorLines
{
    /// <param name="people">Everybody of the school.</param>
    public static IEnumerable<Html> Of(IReadOnlyList<PersonLine> people)
    {
        var directors = people.Where(person => person.Role == Role.Director.Code).ToList();
        return directors.Count == 0 ? [$"Директора в списке нет: пригласите его."] : directors.Select(Line);
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
        return $"Директор: {director.Name ?? "имя не указано"}{(director.Phone is { } phone ? $", {phone}" : ", телефона нет")}\n{state}";
    }
}
