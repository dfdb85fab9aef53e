using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A phrase in two steps: «ноябрь, далее ежеквартально».</summary>
/// <param name="First">The days said first.</param>
/// <param name="Then">What comes back after them.</param>
internal sealed partial record Sequel(StretchPart First, PeriodicPart Then)
{
    /// <summary>Reads it; null when the phrase has no such steps, or says more than these.</summary>
    public static Sequel? Read(string text) =>
        SequelPattern().Match(text) is { Success: true } match
        && PhraseReader.Read(match.Groups["first"].Value) is { Misspelt.Count: 0, Parts: [StretchPart first] }
        && PhraseReader.Read(match.Groups["then"].Value) is { Misspelt.Count: 0, Parts: [PeriodicPart { Period: not null, IsSaidEvery: true } then] }
            ? new Sequel(first, then)
            : null;

    [GeneratedRegex(@"^(?<first>.+?)[,;]?\s+(?:и\s+)?(?:далее|затем|потом|в дальнейшем|впоследствии)\s*[-,:]?\s*(?<then>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex SequelPattern();
}
