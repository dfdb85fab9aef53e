using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Conversations;

/// <summary>The command menu of a chat, by the role its person acts in.</summary>
public sealed class CommandMenus(SlashCommands commands, Outgoing outgoing)
{
    /// <param name="role">Null for whoever has none any more.</param>
    public Task Show(ChatAddress chat, Role? role) =>
        outgoing.ListCommands(chat, role is null ? commands.ListedForEverybody() : commands.ListedFor(role));
}
