using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads everything that a phrase says, one thing after another.</summary>
internal sealed class PhraseReader
{
    private readonly PhraseCursor cursor;
    private readonly List<Part> parts = [];
    private int depth;

    private PhraseReader(string text) => cursor = new PhraseCursor(text);

    /// <summary>The parts of a cleaned phrase in order; nothing of it is lost.</summary>
    public static ReadPhrase Read(string text)
    {
        PhraseReader reader = new(text);
        while (!reader.cursor.IsAtEnd) reader.Next();
        return new ReadPhrase(reader.parts, reader.cursor.Misspelt);
    }

    private void Next()
    {
        if (cursor.Kind is Open or Close)
        {
            depth = Math.Max(0, depth + (cursor.Step().Kind == Open ? 1 : -1));
            return;
        }
        if (cursor.Skip(Comma, And, Dash, Clock, Dot, TokenKind.Slash)) return;
        // «каждый четверг с 15:00»
        if (cursor.Ahead(1).Kind == Clock && cursor.Kind is TokenKind.From or Until or In or Towards)
        {
            cursor.Take(cursor.Kind, Clock);
            return;
        }
        if (Meaningful() is { } part)
        {
            Add(part);
            if (part is StretchPart stretch)
            {
                foreach (var another in StretchReader.MoreYears(cursor, stretch)) Add(another);
            }
        }
        else if (!cursor.Skip(Noise, In, PeriodWord)) Leave();
    }

    private Part? Meaningful() =>
        cursor.Try(QuotaReader.Read) ?? cursor.Try(Always) ?? cursor.Try(EventReader.Read) ?? cursor.Try(PlanReader.Read)
        ?? cursor.Try(StretchReader.Read) ?? cursor.Try(PeriodicReader.Read) ?? (Part?)cursor.Try(EventReader.ReadTied);

    private static AlwaysPart? Always(PhraseCursor at)
    {
        var from = at.Position;
        at.Skip(In);
        var isDaily = at.Take(Every, Day) || at.Take(Every, WorkingAdjective, Day) || at.Take(EveryDay);
        if (!isDaily && !at.Take(TokenKind.Always)) return null;
        at.Skip(Noise);
        return new AlwaysPart(isDaily, at.TextFrom(from));
    }

    /// <summary>A word that means nothing here, joined to the one before it.</summary>
    private void Leave()
    {
        var from = cursor.Position;
        cursor.Step();
        var text = cursor.TextFrom(from);
        if (parts is [.., LeftoverPart last] && last.InBrackets == depth > 0) parts[^1] = last with { Text = $"{last.Text} {text}" };
        else Add(new LeftoverPart(text));
    }

    private void Add(Part part) => parts.Add(part with { InBrackets = depth > 0 });
}

/// <summary>What a phrase says.</summary>
/// <param name="Parts">Its parts in order.</param>
/// <param name="Misspelt">Short words that were taken for others, one letter away.</param>
internal sealed record ReadPhrase(IReadOnlyList<Part> Parts, IReadOnlyList<Token> Misspelt);
