using System.Globalization;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Jobs;

/// <summary>Has copied what the first attempts could not: Telegram was not to be reached, or the disk was full.</summary>
public sealed class CopyLeftEvidence(EvidenceStore evidence, WorkQueue work, TimeProvider clock) : IDueWork
{
    private const int MostAtOnce = 200;

    // The attempts that begin when the file arrives end within minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    public async Task<bool> IsAnythingDue() => (await Left()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var submission in await Left())
            await work.Add(CopyEvidence.WorkKind, submission.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<List<long>> Left()
    {
        var before = clock.GetUtcNow() - Patience;
        var waiting = await evidence.ToCopy(after: 0, MostAtOnce);
        return [.. waiting.Where(piece => piece.AddedAt < before).Select(piece => piece.SubmissionId).Distinct()];
    }
}
