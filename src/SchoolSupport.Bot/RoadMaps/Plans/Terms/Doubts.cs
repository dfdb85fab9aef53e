using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Rows of a plan whose terms raise one and the same question: it is asked once.</summary>
internal sealed record DoubtGroup(IReadOnlyList<ActivityRow> Rows)
{
    public ActivityRow First => Rows[0];

    /// <summary>What is asked; null when the term is only to be confirmed.</summary>
    public DeadlineQuestion? Question => First.Deadline.Questions is [var question, ..] ? question : null;
}

/// <summary>The doubtful terms of a plan.</summary>
internal sealed class Doubts(ActivityStore activities)
{
    /// <summary>The questions still open, in the plan's order.</summary>
    public async Task<IReadOnlyList<DoubtGroup>> Open(long plan) => Grouped(await activities.Doubtful(plan));

    /// <summary>Doubtful rows with the same phrase and question as one of them, that one first; only itself when it is not doubtful.</summary>
    public async Task<IReadOnlyList<ActivityRow>> SameAs(ActivityRow row) =>
        (await Open(row.RoadMapId)).FirstOrDefault(group => group.Rows.Any(one => one.Id == row.Id))?.Rows ?? [row];

    /// <summary>The rows that an answer to a row's question answers too. What is asked about the school calendar is asked once, whatever the phrase.</summary>
    public async Task<IReadOnlyList<ActivityRow>> AnsweredWith(ActivityRow row) =>
        row.Deadline.Questions is [{ Kind: DeadlineQuestionKind.TermDates }, ..]
            ? [.. (await activities.Doubtful(row.RoadMapId)).Where(one => TermStamp.Of(one.Deadline) == TermStamp.Of(row.Deadline))]
            : await SameAs(row);

    /// <summary>How many questions somebody has settled already.</summary>
    public async Task<int> Settled(long plan) =>
        (await activities.OfRoadMap(plan)).Where(row => row.TermConfirmedBy is not null).Select(KeyOf).Distinct().Count();

    private static IReadOnlyList<DoubtGroup> Grouped(IReadOnlyList<ActivityRow> rows) =>
        [.. rows.GroupBy(row => (KeyOf(row), TermStamp.Of(row.Deadline))).Select(group => new DoubtGroup([.. group]))];

    // What has no phrase has nothing in common.
    private static string KeyOf(ActivityRow row) => string.IsNullOrWhiteSpace(row.TermText) ? $"#{row.Id}" : SearchKey.Of(row.TermText);
}

/// <summary>Tells questions about terms apart in buttons: a few digits that stay the same from run to run.</summary>
internal static class TermStamp
{
    public static int Of(Deadline deadline)
    {
        if (deadline.Questions is not [var question, ..])
            return 0;
        var said = $"{question.Kind}/{question.About}/{string.Join('/', question.Options.Select(option => option.Code))}";
        var hash = 2166136261u;
        foreach (var sign in said)
            hash = (hash ^ sign) * 16777619u;
        return (int)(hash & 0x7fffffff);
    }
}
