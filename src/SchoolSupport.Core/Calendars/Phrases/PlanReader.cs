using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads what a plan yet to be linked says: «по плану работы МНЦ», «согласно графику», «по согласованию».</summary>
internal static class PlanReader
{
    private const int MostAdjectives = 3;

    /// <summary>The plan by its name; null when there is none.</summary>
    public static PlanPart? Read(PhraseCursor at)
    {
        var from = at.Position;
        if (!ByPlan(at) && !at.Finds(Accordingly)) return null;
        return WordsReader.Read(at) is { } words ? new PlanPart(words, at.TextFrom(from)) : null;
    }

    /// <summary>«по плану», «по отдельному графику», «план работы»; the cursor stands at the name.</summary>
    private static bool ByPlan(PhraseCursor at)
    {
        var by = at.Kind == By ? 1 : 0;
        if (by == 0) return at.Kind == Plan && at.Position == 0;
        for (var words = 0; words <= MostAdjectives; words++)
        {
            if (at.Ahead(by + words).Kind == Plan)
            {
                at.Step();
                return true;
            }
            if (at.Ahead(by + words).Kind is not (Word or Need or According or Every or School or CalendarAdjective)) return false;
        }
        return false;
    }

    /// <summary>«согласно плану», «в соответствии с планом», «в сроки, установленные министерством».</summary>
    private static string? Accordingly(PhraseCursor at)
    {
        at.Skip(In, Noise, PeriodWord, Comma);
        return at.Kind == According ? "" : null;
    }
}
