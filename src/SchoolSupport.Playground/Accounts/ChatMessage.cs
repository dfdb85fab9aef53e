using System.Text.Json.Serialization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>A message as it stands now; an edit makes a new one under the same id.</summary>
internal sealed record ChatMessage
{
    public required long Id { get; init; }

    public required long ChatId { get; init; }

    /// <summary>A person's id, or the bot's.</summary>
    public required long SenderId { get; init; }

    public required bool FromBot { get; init; }

    /// <summary>Unix seconds of the business clock.</summary>
    public required long Date { get; init; }

    public long? EditDate { get; init; }

    /// <summary>The text, or the caption when there is content.</summary>
    public FormattedText Text { get; init; } = FormattedText.Empty;

    public MessageContent? Content { get; init; }

    public IReadOnlyList<IReadOnlyList<InlineButton>> Buttons { get; init; } = [];

    public ReplyKeyboard? Keyboard { get; init; }

    public long? ReplyTo { get; init; }

    public string? MediaGroupId { get; init; }

    /// <summary>Where it was forwarded from: the Bot API's MessageOrigin.</summary>
    public RawJson? ForwardOrigin { get; init; }

    public RawJson? LinkPreview { get; init; }

    public string? EffectId { get; init; }

    public bool CaptionAbove { get; init; }

    public bool Spoiler { get; init; }

    public bool Protected { get; init; }

    /// <summary>Came without a sound.</summary>
    public bool Silent { get; init; }

    public bool Deleted { get; init; }

    [JsonIgnore]
    public bool HasCaption => Content is { MayHaveCaption: true };

    public bool HasSameButtons(IReadOnlyList<IReadOnlyList<InlineButton>> others) =>
        Buttons.Count == others.Count && Buttons.Zip(others).All(rows => rows.First.SequenceEqual(rows.Second));
}
