namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Cuts prose into headings with the lines below them.</summary>
internal static class ProseBlocks
{
    /// <summary>A heading and the lines below it, up to the next one or to the heading of a section.</summary>
    public static IEnumerable<ProseBlock> Of(IReadOnlyList<StageLine> lines, Func<StageLine, (ActivityNumber? Number, string Title)?> heading)
    {
        (string Title, ActivityNumber? Number, bool IsAddressed)? section = null;
        List<int> heads = [.. Enumerable.Range(0, lines.Count).Where(i => heading(lines[i]) is not null || HeadsSection(lines[i]))];
        for (int at = 0; at < heads.Count; at++)
        {
            StageLine line = lines[heads[at]];
            int end = at + 1 < heads.Count ? heads[at + 1] : lines.Count;
            if (heading(line) is not { } head)
            {
                section = (SectionTitle.Of(line.Text), null, false);
                continue;
            }
            ProseBlock block = new(head.Number?.Text, section?.Title, head.Title, line.Source, [.. lines.Skip(heads[at] + 1).Take(end - heads[at] - 1)])
            {
                Heading = SectionTitle.Of(line.Text),
                IsAddressed = section is { IsAddressed: true },
            };
            ActivityNumber? next = at + 1 < heads.Count ? heading(lines[heads[at + 1]])?.Number : null;
            if (head.Number is { } number && next is not null && next.IsUnder(number) && block.Labelled() is null) section = (SectionTitle.Of(line.Text), number, line.Text.EndsWith(':'));
            else
            {
                // «3.» behind the points of «2.» stands under it no more.
                if (section?.Number is { } above && head.Number is { } own && !own.IsUnder(above)) (section, block) = (null, block with { Section = null, IsAddressed = false });
                yield return block;
            }
        }
    }

    private static bool HeadsSection(StageLine line) => line.Labelled() is null && (line.Stage() is not null || RowSigns.IsHeadingWord(line.Text) || line.IsStageInWords);
}
