namespace SchoolSupport.Playground;

/// <summary>How a playground is set up.</summary>
public sealed record PlaygroundOptions
{
    /// <summary>A token of the well-formed kind that no real bot can have.</summary>
    public const string DemoToken = "1:playground";

    public const string DemoUserName = "SchoolSupportDemoBot";

    /// <summary>The TCP port on loopback; 0 takes any free one.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Where state outlives the process; null keeps everything in memory.</summary>
    public string? StateFolder { get; init; }

    /// <summary>The only token the server accepts: digits (the bot's id), a colon, a secret.</summary>
    public string Token { get; init; } = DemoToken;

    public string BotUsername { get; init; } = DemoUserName;

    /// <summary>How long a pressed button waits for its answer, by the system's clock.</summary>
    public TimeSpan CallbackLifetime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether sending too fast is answered with 429, as Telegram would.</summary>
    public bool EnforceFloodLimits { get; init; }
}
