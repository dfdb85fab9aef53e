using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Conversations;

/// <summary>A command typed with a slash. Commands always win: an open question never takes them for an answer.</summary>
/// <param name="Name">Without the slash.</param>
/// <param name="Description">As the messenger's command menu shows it.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="Roles">For whom it is listed in the menu; empty: for everyone who came in.</param>
public sealed record SlashCommand(string Name, string Description, ChatRoute Route, params Role[] Roles)
{
    /// <summary>Whether menus and help show it; a second name for the same thing works without being shown.</summary>
    public bool IsListed { get; init; } = true;
}

/// <summary>What a feature adds to the conversation beside its destinations.</summary>
public interface ISlashCommands
{
    IEnumerable<SlashCommand> Commands { get; }
}
