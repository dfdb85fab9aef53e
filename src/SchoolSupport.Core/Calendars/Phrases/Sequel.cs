using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A phrase in two steps: «ноябрь, далее ежеквартально».</summary>
/// <param name="First">The days said first.</param>
/// <param name="Then">What comes back after them.</param>
internal sealed partial record Sequel(StretchPart First, PeriodicPart Then)
{
    // «до 01.04.2024, далее ежегодно» may mean each first of April or any day of a year: that is asked.
    /// <summary>Reads it; null when the phrase has no such steps, or says more than these.</summary>
    public static Sequel? Read(string text) =>
        SequelPattern().Match(text) is { Success: true } match
        && PhraseReader.Read(match.Groups["first"].Value) is { Misspelt.Count: 0, Parts: [StretchPart first] }
        && PhraseReader.Read(match.Groups["then"].Value) is { Misspelt.Count: 0, Parts: [PeriodicPart { Period: not null and not DeadlinePeriod.Year, IsSaidEvery: true } then] }
            ? new Sequel(first, then)
            : null;

    [GeneratedRegex(@"^(?<first>.+?)[,;]?\s+(?:и\s+)?(?:далее|затем|потом|в дальнейшем|впоследствии)\s*[-,:]?\s*(?<then>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex SequelPattern();
}
