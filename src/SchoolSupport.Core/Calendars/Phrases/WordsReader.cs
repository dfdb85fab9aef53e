using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads words that are kept as written: the name of a plan or an event.</summary>
internal static class WordsReader
{
    /// <summary>The words up to where another term begins, or to the end; null when there are none.</summary>
    public static string? Read(PhraseCursor at)
    {
        var from = at.Position;
        var depth = 0;
        while (!at.IsAtEnd && !IsEnd(at, depth))
        {
            depth += at.Kind switch { Open => 1, Close => -1, _ => 0 };
            at.Step();
        }
        var text = at.TextFrom(from).Trim(' ', ',', ';', '.', ':', '-');
        return text.Length == 0 ? null : text;
    }

    private static bool IsEnd(PhraseCursor at, int depth)
    {
        if (at.Kind == Close && depth == 0) return true;
        if (at.Kind is Comma or Open) return at.Finds(Another);
        return at.Kind is Until or Not or TokenKind.EveryPeriod && at.Finds(Bound);
    }

    private static Part? Another(PhraseCursor at)
    {
        at.Step();
        at.Skip(Noise, And);
        return Bound(at) ?? (Part?)at.Try(QuotaReader.Read);
    }

    private static Part? Bound(PhraseCursor at) =>
        at.Try(StretchReader.Read) ?? at.Try(PeriodicReader.Read) ?? (Part?)at.Try(DelayReader.Alone);
}
