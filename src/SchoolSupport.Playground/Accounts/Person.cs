namespace SchoolSupport.Playground.Accounts;

/// <summary>A person of the list and how they stand to the bot.</summary>
internal sealed record Person(PlaygroundPerson Profile)
{
    /// <summary>Whether the person ever wrote to the bot: before that a bot cannot write to them.</summary>
    public bool Started { get; init; }

    public bool Blocked { get; init; }

    /// <summary>Whether the account was deleted.</summary>
    public bool Deactivated { get; init; }

    /// <summary>The last message of the bot that the person has seen.</summary>
    public long ReadUpTo { get; init; }
}
