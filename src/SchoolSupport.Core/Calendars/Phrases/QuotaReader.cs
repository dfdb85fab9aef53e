using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads how often something is due: «не реже одного в четверть», «2 раза в год», «раз в два месяца».</summary>
internal static class QuotaReader
{
    private const int MostWords = 3;
    private const int Most = 31;

    /// <summary>The count and its period; null when there is none.</summary>
    public static Part? Read(PhraseCursor at)
    {
        var from = at.Position;
        var isSaidAtLeast = AtLeast(at);
        var count = Count(at);
        var isTimes = at.Skip(Times);
        if (count is null && !isTimes) return null;
        if (!isTimes) Things(at);
        if (Period(at, isTimes || isSaidAtLeast) is not { } period) return null;
        if (period.Every == 1) return new QuotaPart(count ?? 1, period.Period, at.TextFrom(from));
        // «раз в две недели» comes back; «два раза в три недели» nobody can plan.
        return count is null or 1 ? new PeriodicPart(period.Period, period.Every, null, at.TextFrom(from)) { IsSaidEvery = true } : null;
    }

    private static bool AtLeast(PhraseCursor at)
    {
        if (at.Take(Not, Rarer))
        {
            at.Skip(Comma, Minimum);
            return true;
        }
        if (at.Sees(By, Number)) at.Step();
        return at.Skip(Minimum);
    }

    /// <summary>«2», «1-2» (one is enough), «двух (2)».</summary>
    private static int? Count(PhraseCursor at)
    {
        if (at.Current is not { Kind: Number, Value: >= 1 and <= Most, Digits: <= 2 }) return null;
        var count = at.Step().Value;
        if (at.Sees(Dash, Number)) at.Take(Dash, Number);
        at.Take(Open, Number, Close);
        return count;
    }

    /// <summary>«двух семинаров»: what is counted.</summary>
    private static void Things(PhraseCursor at)
    {
        // Two hours a week are not twice a week.
        if (at.Current.Text.StartsWith("час", StringComparison.Ordinal)) return;
        for (var words = 0; words < MostWords && at.Kind is Word or ProgrammeWord; words++) at.Step();
    }

    private static EveryPeriod? Period(PhraseCursor at, bool isSure)
    {
        if (at.Kind == TokenKind.EveryPeriod) return isSure ? new EveryPeriod((DeadlinePeriod)at.Step().Value) : null;
        if (!at.Skip(In, During, TokenKind.Slash) && at.Kind != Every) return null;
        at.Skip(During);
        return PeriodReader.Read(at) is { } period && (isSure || !at.Current.IsYear) ? period : null;
    }
}
