namespace SchoolSupport.Bot.Conversations;

/// <summary>A page of a long list. A page that is no more (people left since the button was made) is the last one there is.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">How many pages there are, at least 1.</param>
/// <param name="First">The number of the first item in the whole list, from 1.</param>
public sealed record Part<T>(IReadOnlyList<T> Items, int Index, int Count, int First)
{
    /// <summary>Each item with its number in the whole list, from 1.</summary>
    public IEnumerable<(int Number, T Item)> Numbered() => Items.Select((item, i) => (First + i, item));

    /// <summary>Buttons to the pages before and after; none when all fits on one.</summary>
    public IEnumerable<Button> Turns(Func<int, ChatRoute> to)
    {
        if (Index > 0)
            yield return Button.To("‹ Раньше", to(Index - 1));
        if (Index + 1 < Count)
            yield return Button.To($"Дальше: {Index + 2} из {Count} ›", to(Index + 1));
    }
}

public static class Parts
{
    /// <param name="index">The page asked for, from 0.</param>
    public static Part<T> Of<T>(IReadOnlyList<T> all, int index, int perPage)
    {
        var count = Math.Max(1, (all.Count + perPage - 1) / perPage);
        var real = Math.Clamp(index, 0, count - 1);
        return new Part<T>([.. all.Skip(real * perPage).Take(perPage)], real, count, (real * perPage) + 1);
    }
}
