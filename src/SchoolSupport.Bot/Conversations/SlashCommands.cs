using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Conversations;

/// <summary>A text that begins with a slash, taken apart.</summary>
/// <param name="Route">Where the command leads; null when nobody knows it.</param>
public sealed record TypedCommand(string Name, string Argument, ChatRoute? Route);

/// <summary>All commands that features have, found by name.</summary>
public sealed class SlashCommands
{
    private readonly Dictionary<string, SlashCommand> byName;

    public SlashCommands(IEnumerable<ISlashCommands> features)
    {
        All = [.. features.SelectMany(feature => feature.Commands)];
        byName = All.ToDictionary(command => command.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<SlashCommand> All { get; }

    /// <summary>What the command menu shows to whoever has no role yet.</summary>
    public IEnumerable<SlashCommand> ListedForEverybody() => All.Where(command => command.IsListed && command.Roles.Length == 0);

    /// <summary>What the command menu of a role shows.</summary>
    public IEnumerable<SlashCommand> ListedFor(Role role) =>
        All.Where(command => command.IsListed && (command.Roles.Length == 0 || command.Roles.Contains(role)));

    /// <summary>The command in a text, or null when the text is no command. «/menu@bot» and «/MENU» are «/menu».</summary>
    public TypedCommand? Parse(string text)
    {
        if (text.Length < 2 || text[0] != '/' || !char.IsAsciiLetter(text[1]))
            return null;

        var words = text[1..].Split([' ', '\n'], 2, StringSplitOptions.TrimEntries);
        var name = words[0].Split('@')[0].ToLowerInvariant();
        return new TypedCommand(name, words.Length > 1 ? words[1] : string.Empty, byName.GetValueOrDefault(name)?.Route);
    }
}
