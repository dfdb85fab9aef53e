namespace SchoolSupport.Playground.Accounts;

/// <summary>A text or caption with its entities, ordered as Telegram orders them.</summary>
internal sealed record FormattedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    public static readonly FormattedText Empty = new("", []);

    public bool Equals(FormattedText? other) => other is not null && Text == other.Text && Entities.SequenceEqual(other.Entities);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
