using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>Which begins and ends are offered by buttons; whoever wants others types them.</summary>
internal static class HourButtons
{
    public const int NotChosen = -1;
    public const int InRow = 4;
    public const int BreakStep = 15;
    private const int First = 8 * 60;
    private const int Last = 20 * 60;
    private const int Step = 30;
    private const int DayEnd = 22 * 60;
    private const int Midnight = 24 * 60;
    private const int MostEnds = 20;

    /// <summary>Half hours of the day; for a break those inside the hours there are.</summary>
    public static IEnumerable<int> Begins(IReadOnlyList<DayHours>? inside) => inside is null
        ? Enumerable.Range(0, ((Last - First) / Step) + 1).Select(i => First + (i * Step))
        : inside.SelectMany(hours => Enumerable.Range(0, (hours.To - hours.From) / Step).Select(i => hours.From + (i * Step)));

    /// <summary>Round ends after the begin, the first after at least <paramref name="least"/> minutes.</summary>
    public static IEnumerable<int> Ends(int from, int least)
    {
        var step = Math.Min(Step, least);
        var first = (from + least + step - 1) / step * step;
        return Enumerable.Range(0, MostEnds).Select(i => first + (i * step)).Where(end => (end <= DayEnd || end == first) && end <= Midnight);
    }

    public static bool IsBegin(int minute) => minute is >= 0 and < Midnight && minute % 5 == 0;

    /// <summary>Whether both can be the begin and end of hours: buttons can be forged.</summary>
    public static bool IsSpan(int from, int to) => IsBegin(from) && to > from && to <= Midnight && to % 5 == 0;
}
