using System.Globalization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>The bot as a Telegram account, and what it has set about itself.</summary>
internal sealed class BotAccount(string token, string username, Journal journal)
{
    private readonly Lock gate = new();
    private BotSettings settings = BotSettings.Fresh;

    /// <summary>The digits before the colon of the token.</summary>
    public long Id { get; } = long.Parse(token.AsSpan(0, token.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    public string Token { get; } = token;

    public string Username { get; } = username;

    public string Name => Settings.ProfileText("name", "") ?? Username;

    public BotSettings Settings
    {
        get
        {
            lock (gate)
                return settings;
        }
    }

    // What a bot gets only when it asks for it by name.
    private static readonly string[] OnlyOnRequest = ["chat_member", "message_reaction", "message_reaction_count"];

    /// <summary>Whether updates of that kind are made at all, as allowed_updates says.</summary>
    public bool Wants(string updateKind) =>
        Settings.AllowedUpdates is { } allowed ? allowed.Contains(updateKind) : !OnlyOnRequest.Contains(updateKind);

    public void Change(Func<BotSettings, BotSettings> change)
    {
        lock (gate)
        {
            settings = change(settings);
            journal.Write(new JournalEntry { Settings = settings });
        }
    }

    public void Restore(BotSettings kept) => settings = kept;
}
