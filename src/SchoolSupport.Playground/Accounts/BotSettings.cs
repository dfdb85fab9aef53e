namespace SchoolSupport.Playground.Accounts;

/// <summary>What the bot has told the server about itself.</summary>
internal sealed record BotSettings
{
    public static readonly BotSettings Fresh = new();

    /// <summary>Names, descriptions and short descriptions under «name:ru», «description:», …</summary>
    public IReadOnlyDictionary<string, string> Profile { get; init; } = new Dictionary<string, string>();

    /// <summary>Command lists by «scope|language».</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<BotCommand>> Commands { get; init; } =
        new Dictionary<string, IReadOnlyList<BotCommand>>();

    /// <summary>Menu buttons by user id; 0 is the default one.</summary>
    public IReadOnlyDictionary<long, RawJson> MenuButtons { get; init; } = new Dictionary<long, RawJson>();

    /// <summary>The kinds of updates asked for; null is the default set.</summary>
    public IReadOnlyList<string>? AllowedUpdates { get; init; }

    public WebhookSettings? Webhook { get; init; }

    public BotSettings WithProfile(string field, string language, string value)
    {
        var changed = new Dictionary<string, string>(Profile) { [Key(field, language)] = value };
        if (value.Length == 0)
            changed.Remove(Key(field, language));
        return this with { Profile = changed };
    }

    public string? ProfileText(string field, string language) =>
        Profile.GetValueOrDefault(Key(field, language)) ?? Profile.GetValueOrDefault(Key(field, ""));

    private static string Key(string field, string language) => $"{field}:{language}";
}

internal sealed record BotCommand(string Command, string Description);

internal sealed record WebhookSettings(string Url, string SecretToken, int MaxConnections, string? IpAddress, bool HasCertificate);
