namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The headings that the next activity stands under. A heading directly below another one is its subsection.</summary>
internal sealed class Sections
{
    private readonly List<(string Form, string Title)> levels = [];
    private ActivityNumber? number;
    private bool isFresh;

    /// <summary>Where the next activity stands.</summary>
    public SectionPlace Place => new(
        levels.Count == 0 ? null : string.Join(" / ", levels.Select(level => level.Title)),
        number,
        levels.Select(level => level.Title).LastOrDefault(TermWords.IsMonth),
        levels.Select(level => SectionTerm.Of(level.Title)).LastOrDefault(term => term is not null));

    /// <summary>Begins a section.</summary>
    public void Begin(string title)
    {
        var lead = ActivityNumber.Lead(title);
        string form = lead is { } found ? $"{found.Number.Form}{found.Number.Depth}" : WordForm(title);
        int same = levels.FindLastIndex(level => level.Form == form);
        // Three levels and more are a damaged table, not a plan.
        if (same >= 0) levels.RemoveRange(same, levels.Count - same);
        else if (!isFresh || levels.Count > 1) levels.Clear();
        levels.Add((form, title));
        (number, isFresh) = (lead?.Number, true);
    }

    /// <summary>Ends all sections: another plan begins.</summary>
    public void End()
    {
        levels.Clear();
        number = null;
    }

    /// <summary>Tells that an activity stands under the headings.</summary>
    public void Use() => isFresh = false;

    private static string WordForm(string title)
    {
        string first = title.Split(' ')[0].ToLowerInvariant().TrimEnd('.', ':');
        return first is "раздел" or "этап" or "блок" or "направление" or "модуль" or "задача" ? first : TermWords.IsMonth(title) ? "month" : "plain";
    }
}
