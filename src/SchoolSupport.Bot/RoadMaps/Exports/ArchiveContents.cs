using System.Text;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>
/// The list of contents that lies in every volume: what there is of each school, in which volume, and what is not there. It tells no time,
/// so that the same evidence makes the same file, however often it is asked for.
/// </summary>
internal static class ArchiveContents
{
    public const string Name = "Содержание.txt";

    /// <param name="plan">What is archived.</param>
    /// <param name="volumeOf">The number of a file's volume, from 1; null for one that fits into none.</param>
    /// <param name="volumes">How many there are.</param>
    public static string Of(EvidenceArchivePlan plan, Func<ArchiveItem, int?> volumeOf, int volumes)
    {
        var text = new StringBuilder();
        text.Append("Подтверждения: ").AppendLine(plan.Title);
        text.Append("Томов: ").Append(volumes).AppendLine();
        foreach (var holder in plan.Submissions.GroupBy(submission => submission.Holder))
        {
            text.AppendLine().AppendLine(holder.Key);
            foreach (var submission in holder)
            {
                text.Append("  ").AppendLine(submission.Activity);
                text.Append("    ").AppendLine(submission.How);
                foreach (var item in submission.Items)
                    text.Append("      ").AppendLine(Line(item, volumeOf(item), volumes));
                foreach (var missing in submission.Missing)
                    text.Append("      — ").AppendLine(missing);
            }
        }

        return text.ToString().ReplaceLineEndings("\r\n");
    }

    private static string Line(ArchiveItem item, int? volume, int volumes)
    {
        var file = $"{item.Path} ({FileSize.Of(item.Size)})";
        return volume is { } number ? volumes > 1 ? $"том {number}: {file}" : file : $"— {file}: больше тома, остался в боте";
    }
}
