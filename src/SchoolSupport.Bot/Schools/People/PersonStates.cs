using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>How it stands with a person, in a few words that fit man and woman.</summary>
internal static class PersonStates
{
    public static bool IsAbsent(PersonLine line) => line.EnteredAt is null;

    public static string Of(PersonLine line, Turn turn) => line switch
    {
        { EnteredAt: not null, IsReachable: true } => "✓ в боте",
        { EnteredAt: not null } => "⚠ не на связи",
        { Invitation: InvitationState.Open, ExpiresAt: { } until } => $"○ приглашение до {RussianDate.DayMonth(turn.DateOf(until), turn.Today)}",
        { Invitation: InvitationState.Expired } => "⚠ ссылка истекла",
        { Invitation: InvitationState.Revoked } => "⚠ приглашение отозвано",
        _ => "⚠ без приглашения",
    };
}
