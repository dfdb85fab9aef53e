using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>Which commands an app offers in a chat.</summary>
internal static class CommandMenu
{
    private const string Language = "ru";

    /// <summary>The list of the narrowest scope that has one, the person's language first.</summary>
    public static IReadOnlyList<BotCommand> For(BotSettings settings, Chat chat)
    {
        foreach (var scope in new[] { $"chat:{chat.Id}", chat.IsPrivate ? "all_private_chats" : "all_group_chats", "default" })
        {
            foreach (var language in new[] { Language, "" })
            {
                if (settings.Commands.TryGetValue($"{scope}|{language}", out var commands) && commands.Count > 0)
                    return commands;
            }
        }
        return [];
    }
}
