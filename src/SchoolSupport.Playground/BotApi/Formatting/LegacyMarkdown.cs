using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>parse_mode Markdown, the old one: nothing nests, only _ * ` and [ are special.</summary>
internal sealed class LegacyMarkdown
{
    private readonly Utf8Text source;
    private readonly TextOutput output = new();

    private LegacyMarkdown(string text) => source = new Utf8Text(text);

    /// <exception cref="MarkupException">Markup Telegram refuses.</exception>
    public static FormattedText Parse(string text) => new LegacyMarkdown(text).Parse();

    private FormattedText Parse()
    {
        for (var i = 0; i < source.Length;)
        {
            if (source[i] == '\\' && IsSpecial(source[i + 1]))
            {
                output.Append(source[i + 1]);
                i += 2;
            }
            else if (IsSpecial(source[i]))
            {
                i = ReadEntity(i);
            }
            else
            {
                output.Append(source[i++]);
            }
        }
        return output.Finished();
    }

    private int ReadEntity(int begin)
    {
        var isBlock = CodeFence.IsAt(source, begin);
        var (language, i) = isBlock ? CodeFence.ReadStart(source, begin) : (null, begin + 1);
        var end = source[begin] == '[' ? (byte)']' : source[begin];
        var offset = output.Length;
        while (i < source.Length && (source[i] != end || (isBlock && !CodeFence.IsAt(source, i))))
            output.Append(source[i++]);
        if (i >= source.Length)
            throw new MarkupException($"Can't find end of the entity starting at byte offset {begin}");
        var length = output.Length - offset;
        if (source[begin] == '[')
            return ReadLink(i, offset, length);
        if (length > 0)
            output.Entities.Add(new TextEntity(Type(source[begin], isBlock), offset, length) { Language = language });
        return i + (isBlock ? 3 : 1);
    }

    private int ReadLink(int end, int offset, int length)
    {
        var url = output.From(offset);
        if (source[end + 1] == '(')
        {
            var begin = end + 2;
            end = begin;
            while (end < source.Length && source[end] != ')')
                end++;
            url = source.Slice(begin, end);
        }
        if (length > 0 && LinkTarget.Entity(url, offset, length) is { } link)
            output.Entities.Add(link);
        return end + 1;
    }

    private static string Type(byte mark, bool isBlock) => mark switch
    {
        (byte)'_' => "italic",
        (byte)'*' => "bold",
        _ => isBlock ? "pre" : "code",
    };

    private static bool IsSpecial(byte value) => value is (byte)'_' or (byte)'*' or (byte)'`' or (byte)'[';
}
