using System.Text.Json.Serialization;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Cli;

/// <summary>An invitation as commands print it.</summary>
/// <param name="Role">The role's code: «director».</param>
/// <param name="Municipality">Left out where it goes without saying: of a list all are of one.</param>
/// <param name="Link">Null while the bot has never reached Telegram: its name is not known then.</param>
internal sealed record PrintedInvitation(
    string? Name, string Role, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Municipality, string? School, string Code, string? Link)
{
    /// <summary>What to say once when links are not known yet.</summary>
    public const string NoLinks =
        "Ссылки пока нет: бот ещё не подключался к Telegram и не знает своего имени. Приглашённый может отправить боту сообщение /start КОД.";

    public static PrintedInvitation Of(string? name, Role role, string? municipality, string? school, IssuedInvitation issued) =>
        new(name, role.Code, municipality, school, issued.Code.Text, issued.Link);

    /// <summary>What a person without JSON gets to see.</summary>
    [JsonIgnore]
    public string LinkOrCommand => Link ?? $"/start {Code}";
}
