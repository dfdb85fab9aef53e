using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Reads days and windows with what stands before them: «до 15 декабря», «с 1 по 10 октября», «в течение года».</summary>
internal static class StretchReader
{
    /// <summary>The stretch; null when there is none.</summary>
    public static StretchPart? Read(PhraseCursor at)
    {
        var from = at.Position;
        var role = Role(at);
        if (MomentReader.Read(at) is not { } first) return null;
        var (last, endsBefore) = Last(at, role, first);
        return new StretchPart(role, first, last, at.TextFrom(from)) { EndsBefore = endsBefore };
    }

    /// <summary>The same in each of the years that follow: «в сентябре 2022, 2023, 2024».</summary>
    public static IEnumerable<StretchPart> MoreYears(PhraseCursor at, StretchPart first)
    {
        var end = first.Last ?? first.First;
        if (end is not { Moment: not WholeYearMoment, Year: { IsSingle: true, IsRelative: false } }) yield break;
        while (at.Kind is Comma or And && at.Ahead(1).IsYear && at.Ahead(2).Kind is Comma or And or Close or TokenKind.Year or Open)
        {
            at.Step();
            var from = at.Position;
            var number = at.Step().Value;
            at.Skip(TokenKind.Year);
            YearRef year = new(number, number, YearSense.Unsaid);
            var (opening, closing) = first.Last is null ? (first.First with { Year = year }, null) : (first.First with { Year = null }, first.Last with { Year = year });
            yield return first with { First = opening, Last = closing, Text = $"{Bare(first)} {at.TextFrom(from)}" };
        }
    }

    private static string Bare(StretchPart part) => part.Text.Split(' ') is [.., var last] words && last.Any(char.IsDigit) && words.Length > 1
        ? string.Join(' ', words[..^1])
        : part.Text;

    private static StretchRole Role(PhraseCursor at)
    {
        at.Skip(In, During, Noise);
        if (at.Kind == PeriodWord && !at.Finds(MomentReader.Read))
        {
            var isLabel = at.Position == 0;
            at.Step();
            at.Skip(In, Noise);
            if (isLabel) at.Skip(ProgrammeWord, Noise, Dash);
        }
        if (at.Take(Not, Later))
        {
            if (at.Sees(Comma, Minimum)) at.Step();
            at.Skip(Minimum, Until);
            return StretchRole.Through;
        }
        var role = at.Kind switch
        {
            Until or Towards => StretchRole.Until,
            By => StretchRole.Through,
            TokenKind.From => StretchRole.From,
            _ => StretchRole.Within,
        };
        if (role != StretchRole.Within) at.Step();
        // «начиная с»; «до 15:00 10 октября».
        if (role == StretchRole.From) at.Take(TokenKind.From);
        at.Skip(In, Noise, Clock);
        return role;
    }

    private static (Dated? Last, bool EndsBefore) Last(PhraseCursor at, StretchRole role, Dated first)
    {
        if (at.Kind is not (Dash or By or Until) || (at.Kind is Until && role != StretchRole.From)) return (null, false);
        if (first.Moment is ProgrammeMoment) return (null, false);
        var endsBefore = at.Kind == Until;
        var last = at.Try(next =>
        {
            next.Step();
            next.Skip(In);
            return MomentReader.Read(next);
        });
        // «15.12.2020 – 2021» runs from a day to a year: somebody has mistyped it.
        if (last is { Moment: ProgrammeMoment } || (last is { Moment: WholeYearMoment } && first.Moment is not WholeYearMoment))
            return (null, false);
        return (last, endsBefore);
    }
}
