using System.Globalization;
using System.Text;

namespace SchoolSupport.Documents.Calendars;

/// <summary>The lines of a calendar file: at most 75 octets each, longer ones folded between characters (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";
    private readonly StringBuilder text = new();

    /// <summary>Begins a calendar that is to be treated by a method of RFC 5546.</summary>
    public void Begin(string method)
    {
        Add("BEGIN", "VCALENDAR");
        Add("VERSION", "2.0");
        Add("PRODID", "-//SchoolSupport//RU");
        Add("CALSCALE", "GREGORIAN");
        Add("METHOD", method);
    }

    /// <summary>Adds a property whose value has a form of its own.</summary>
    public void Add(string name, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The space that begins the next part counts.
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append(LineEnd);
    }

    /// <summary>Adds a property that holds a text, escaped; control characters are left out.</summary>
    public void AddText(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (Rune rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') escaped.Append("\\n");
            else if (rune.Value is '\\' or ';' or ',') escaped.Append('\\').Append(rune.ToString());
            else if (!Rune.IsControl(rune)) escaped.Append(rune.ToString());
        }
        Add(name, escaped.ToString());
    }

    /// <summary>Adds a property that holds an instant, in UTC.</summary>
    public void AddInstant(string name, DateTimeOffset at) => Add(name, at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();
}
