namespace SchoolSupport.Playground.Accounts;

/// <summary>A button under a message: a text and one action.</summary>
/// <param name="Action">The Bot API's field that holds the action: callback_data, url, copy_text…</param>
/// <param name="Value">The field's value as JSON.</param>
internal sealed record InlineButton(string Text, string Action, RawJson Value)
{
    /// <summary>callback_data, when that is the action.</summary>
    public string? Data { get; init; }

    /// <summary>The address opened, for links and web apps.</summary>
    public string? Url { get; init; }

    public string? CopyText { get; init; }

    public string? Style { get; init; }

    public string? IconId { get; init; }
}
