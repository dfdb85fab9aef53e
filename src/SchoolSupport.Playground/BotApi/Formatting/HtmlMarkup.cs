using System.Globalization;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>parse_mode HTML, with Telegram's errors and byte offsets.</summary>
internal sealed class HtmlMarkup
{
    private readonly Utf8Text source;
    private readonly TextOutput output = new();
    private readonly Stack<(HtmlTag Tag, int Offset)> open = new();

    private HtmlMarkup(string html) => source = new Utf8Text(html);

    /// <exception cref="MarkupException">Markup Telegram refuses.</exception>
    public static FormattedText Parse(string html) => new HtmlMarkup(html).Parse();

    private FormattedText Parse()
    {
        for (var i = 0; i < source.Length;)
            i = ReadNext(i);
        if (open.TryPeek(out var unclosed))
            throw new MarkupException($"Can't find end tag corresponding to start tag \"{unclosed.Tag.Name}\"");
        return output.Finished();
    }

    private int ReadNext(int i)
    {
        if (CharacterReference.Read(source, i) is { } reference)
        {
            output.AppendCode(reference.Code);
            return reference.End;
        }
        if (source[i] != '<')
        {
            output.Append(source[i]);
            return i + 1;
        }
        if (source[i + 1] == '/')
            return ReadEndTag(i);
        var (tag, end) = HtmlTag.Read(source, i);
        open.Push((tag, output.Length));
        return end + 1;
    }

    private int ReadEndTag(int begin)
    {
        if (open.Count == 0)
            throw new MarkupException($"Unexpected end tag at byte offset {begin}");
        var endOfName = source.EndOfWord(begin + 2, ">"u8);
        var name = source.Slice(begin + 2, Math.Min(endOfName, source.Length)).ToLowerInvariant();
        var end = source.SkipSpace(endOfName);
        if (source[end] != '>')
            throw new MarkupException($"Unclosed end tag at byte offset {begin}");
        var (tag, offset) = open.Peek();
        if (name.Length > 0 && name != tag.Name)
            throw new MarkupException($"Unmatched end tag at byte offset {begin}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        if (output.Length > offset)
            Close(tag, offset, output.Length - offset);
        open.Pop();
        return end + 1;
    }

    private void Close(HtmlTag tag, int offset, int length)
    {
        TextEntity? entity = tag.Name switch
        {
            "b" or "strong" => new("bold", offset, length),
            "i" or "em" => new("italic", offset, length),
            "s" or "strike" or "del" => new("strikethrough", offset, length),
            "u" or "ins" => new("underline", offset, length),
            "tg-spoiler" or "span" => new("spoiler", offset, length),
            "blockquote" => new(tag.Has("expandable") ? "expandable_blockquote" : "blockquote", offset, length),
            "tg-emoji" => CustomEmoji(tag, offset, length),
            "tg-time" => Time(tag, offset, length),
            "a" => Link(tag, offset, length),
            "pre" => Pre(offset, length),
            _ => Code(tag, offset, length),
        };
        if (entity is not null)
            output.Entities.Add(entity);
    }

    private TextEntity? Link(HtmlTag tag, int offset, int length)
    {
        var url = tag["href"] is { Length: > 0 } given ? given : output.From(offset);
        return LinkTarget.Entity(url, offset, length);
    }

    private static TextEntity CustomEmoji(HtmlTag tag, int offset, int length) =>
        long.TryParse(tag["emoji-id"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id != 0
            ? new TextEntity("custom_emoji", offset, length) { CustomEmojiId = tag["emoji-id"] }
            : throw new MarkupException("Invalid custom emoji identifier specified");

    private static TextEntity Time(HtmlTag tag, int offset, int length) =>
        long.TryParse(tag["unix"], NumberStyles.None, CultureInfo.InvariantCulture, out var unix)
            ? new TextEntity("date_time", offset, length) { UnixTime = unix, DateTimeFormat = tag.Has("format") ? tag["format"] : null }
            : throw new MarkupException("Invalid Unix time specified");

    // <pre><code class="language-x"> and <code class="language-x"><pre> both make one block with a language.
    private TextEntity Pre(int offset, int length)
    {
        var inner = Innermost("code", offset, length);
        return new TextEntity("pre", offset, length) { Language = inner?.Language };
    }

    private TextEntity Code(HtmlTag tag, int offset, int length)
    {
        var language = tag["class"].StartsWith("language-", StringComparison.Ordinal) ? tag["class"]["language-".Length..] : null;
        if (language is { Length: > 0 } && Innermost("pre", offset, length) is not null)
            return new TextEntity("pre", offset, length) { Language = language };
        return new TextEntity("code", offset, length) { Language = language };
    }

    private TextEntity? Innermost(string type, int offset, int length)
    {
        if (output.Entities is not [.., var last] || last.Type != type || last.Offset != offset || last.Length != length)
            return null;
        if (type == "code" && string.IsNullOrEmpty(last.Language))
            return null;
        output.Entities.RemoveAt(output.Entities.Count - 1);
        return last;
    }
}
