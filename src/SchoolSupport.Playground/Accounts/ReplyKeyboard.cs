namespace SchoolSupport.Playground.Accounts;

internal enum ReplyKeyboardKind
{
    Shown,
    Removed,
    ForcedReply,
}

/// <summary>What a message does to the keyboard under the input field.</summary>
internal sealed record ReplyKeyboard(ReplyKeyboardKind Kind)
{
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Rows { get; init; } = [];

    public bool OneTime { get; init; }

    public string? Placeholder { get; init; }
}

internal sealed record ReplyButton(string Text, bool RequestContact, bool RequestLocation);
