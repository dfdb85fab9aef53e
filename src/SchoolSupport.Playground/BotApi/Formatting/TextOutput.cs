using System.Text;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Collects the plain text and the entities while markup is read. Offsets count UTF-16 units.</summary>
internal sealed class TextOutput
{
    private readonly StringBuilder text = new();
    private readonly List<byte> pending = [];

    public List<TextEntity> Entities { get; } = [];

    /// <summary>UTF-16 units so far.</summary>
    public int Length
    {
        get
        {
            Flush();
            return text.Length;
        }
    }

    /// <summary>Takes a byte of the source as it is.</summary>
    public void Append(byte unit) => pending.Add(unit);

    /// <summary>Takes a code point, also half of a surrogate pair.</summary>
    public void AppendCode(uint code)
    {
        Flush();
        if (code > 0xffff)
            text.Append(char.ConvertFromUtf32((int)code));
        else
            text.Append((char)code);
    }

    public string From(int start)
    {
        Flush();
        return text.ToString(start, text.Length - start);
    }

    /// <exception cref="MarkupException">Character references left half of a surrogate pair.</exception>
    public FormattedText Finished()
    {
        var result = From(0);
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsHighSurrogate(result[i]) && i + 1 < result.Length && char.IsLowSurrogate(result[i + 1]))
                i++;
            else if (char.IsSurrogate(result[i]))
                throw new MarkupException("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units");
        }
        return new FormattedText(result, Entities);
    }

    private void Flush()
    {
        if (pending.Count == 0)
            return;
        text.Append(Encoding.UTF8.GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending)));
        pending.Clear();
    }
}
