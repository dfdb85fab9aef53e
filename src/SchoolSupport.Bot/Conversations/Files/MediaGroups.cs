namespace SchoolSupport.Bot.Conversations;

/// <summary>Puts media that go out together into groups: photos with photos, files with files, in their order.</summary>
internal static class MediaGroups
{
    /// <summary>What Telegram takes as one album.</summary>
    private const int Most = 10;

    public static IEnumerable<IReadOnlyList<SentMedia>> Of(IEnumerable<SentMedia> media)
    {
        var group = new List<SentMedia>();
        foreach (var one in media)
        {
            if (group.Count == Most || (group.Count > 0 && group[0].IsPhoto != one.IsPhoto))
            {
                yield return group;
                group = [];
            }

            group.Add(one);
        }

        if (group.Count > 0)
            yield return group;
    }
}
