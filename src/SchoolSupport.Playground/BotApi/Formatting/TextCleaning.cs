using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>What Telegram does to a text before it keeps it: control characters, white space at the ends, entities that follow along.</summary>
internal static class TextCleaning
{
    /// <summary>The text as kept; empty when nothing visible is in it.</summary>
    public static FormattedText Clean(FormattedText text)
    {
        var (cleaned, newOffsets) = WithoutControls(text.Text);
        var entities = text.Entities
            .Select(entity => entity with { Offset = newOffsets[entity.Offset], Length = newOffsets[entity.End] - newOffsets[entity.Offset] })
            .Select(entity => WithoutMargins(entity, cleaned))
            .Where(entity => entity.Length > 0);
        return Trim(cleaned, EntityOrder.Arrange(entities));
    }

    private static (string Text, int[] NewOffsets) WithoutControls(string text)
    {
        var kept = new char[text.Length];
        var offsets = new int[text.Length + 1];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            offsets[i] = count;
            if (text[i] is not ('\r' or (>= '\u2028' and <= '\u202e') or '\u0333' or '\u033f' or '\u030a'))
                kept[count++] = text[i] < ' ' && text[i] != '\n' ? ' ' : text[i];
        }
        offsets[text.Length] = count;
        return (new string(kept, 0, count), offsets);
    }

    private static TextEntity WithoutMargins(TextEntity entity, string text)
    {
        int begin = entity.Offset, end = entity.End;
        while (begin < end && IsBlank(text[begin]))
            begin++;
        return text.AsSpan(begin, end - begin).ContainsAnyExcept(' ', '\n')
            ? entity with { Offset = begin, Length = end - begin }
            : entity with { Length = 0 };
    }

    private static FormattedText Trim(string text, IReadOnlyList<TextEntity> entities)
    {
        var end = text.Length;
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        var begin = 0;
        while (begin < end && IsBlank(text[begin]))
            begin++;
        var moved = entities.Select(entity => entity with { Offset = entity.Offset - begin, Length = Math.Min(entity.End, end) - entity.Offset });
        return new FormattedText(text[begin..end], [.. moved]);
    }

    private static bool IsBlank(char c) => c is ' ' or '\n';
}
