namespace SchoolSupport.Playground.Accounts;

/// <summary>A stretch of text with a meaning, as the Bot API's MessageEntity; offset and length in UTF-16 units.</summary>
internal sealed record TextEntity(string Type, int Offset, int Length)
{
    public string? Url { get; init; }

    public long? UserId { get; init; }

    public string? Language { get; init; }

    public string? CustomEmojiId { get; init; }

    public long? UnixTime { get; init; }

    public string? DateTimeFormat { get; init; }

    public int End => Offset + Length;
}
