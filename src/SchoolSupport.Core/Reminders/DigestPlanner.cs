namespace SchoolSupport.Core.Reminders;

/// <summary>
/// Says which digests are to be sent now. A digest is sent when something in it has reached a step since the last one, so that what was
/// missed, by days off or by a bot that was down, is caught up once; it then names besides what is late or due this week.
/// </summary>
public static class DigestPlanner
{
    /// <summary>The digests of several people, in the order of the readers.</summary>
    /// <param name="readers">Each person once.</param>
    /// <param name="items">Everything that stands open for them, in any order; what concerns others is left out.</param>
    /// <param name="now">This instant.</param>
    public static IEnumerable<Digest> Plan(IEnumerable<DigestReader> readers, IEnumerable<DueItem> items, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ILookup<long, DueItem> ofPerson = items.ToLookup(item => item.PersonId);
        foreach (DigestReader reader in readers)
        {
            if (reader.IsReady(now) && Compose(reader, ofPerson[reader.PersonId]) is { } digest) yield return digest;
        }
    }

    /// <summary>What a person would be told on the reader's date, at whatever hour; null when there is nothing to say.</summary>
    /// <param name="reader">The person on that date.</param>
    /// <param name="items">What stands open for the person.</param>
    public static Digest? Compose(DigestReader reader, IEnumerable<DueItem> items)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(items);
        DateOnly since = reader.ToldThrough;
        List<DueItem> named = [];
        bool isReached = false;
        foreach (DueItem item in items)
        {
            if (!reader.Preferences.LetThrough(item.Topic, item.IsOwnOverdue, item.Day.Today)) continue;
            bool reached = item.IsReached(since);
            isReached |= reached;
            if (reached || item.IsNear) named.Add(item);
        }
        return isReached ? new Digest(reader.PersonId, reader.Home.Today, [.. Sections(named)]) { LastOn = reader.LastOn } : null;
    }

    private static IEnumerable<DigestSection> Sections(List<DueItem> named) => named
        .GroupBy(item => item.Topic)
        .OrderBy(section => section.Key)
        .Select(section => new DigestSection(
            section.Key,
            [.. section.OrderBy(item => item.On).ThenBy(item => item.Id).ThenBy(item => item.HolderId).DistinctBy(item => (item.Id, item.HolderId))]));
}
