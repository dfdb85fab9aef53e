using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>
/// Brings entities into the form Telegram keeps: styles of one kind that touch become one, links and code do not nest in each other,
/// nothing is inside code, and styles are cut where a link, a quotation or code begins or ends.
/// </summary>
internal static class EntityOrder
{
    private static readonly string[] Styles = ["bold", "italic", "underline", "strikethrough", "spoiler"];

    // Among entities over the same stretch the outer ones come first.
    private static readonly string[] Priority =
    [
        "blockquote", "expandable_blockquote", "mention", "hashtag", "bot_command", "url", "email", "cashtag", "phone_number", "text_link",
        "text_mention", "pre", "code", "date_time", "bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji",
    ];

    public static bool IsStyle(TextEntity entity) => Array.IndexOf(Styles, entity.Type) >= 0;

    public static bool IsQuote(TextEntity entity) => entity.Type is "blockquote" or "expandable_blockquote";

    public static IReadOnlyList<TextEntity> Sort(IEnumerable<TextEntity> entities) =>
        [.. entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ThenBy(entity => Array.IndexOf(Priority, entity.Type))];

    public static IReadOnlyList<TextEntity> Arrange(IEnumerable<TextEntity> given)
    {
        var entities = Sort(given.Select(WithoutForeignLanguage));
        if (entities.Count < 2 || AreInOrder(entities))
            return entities;
        var quotes = WithoutOverlaps(entities.Where(IsQuote));
        var solid = WithoutOverlaps(entities.Where(entity => !IsStyle(entity) && !IsQuote(entity)))
            .Where(entity => quotes.All(quote => !Crosses(entity, quote)));
        var fixedOnes = Sort(quotes.Concat(solid));
        return Sort(fixedOnes.Concat(CutStyles(entities, fixedOnes)));
    }

    // Only code in a <pre> has a language.
    private static TextEntity WithoutForeignLanguage(TextEntity entity) => entity.Type == "code" ? entity with { Language = null } : entity;

    private static bool AreInOrder(IReadOnlyList<TextEntity> entities)
    {
        var open = new Stack<TextEntity>();
        var styleEnds = new Dictionary<string, int>();
        foreach (var entity in entities)
        {
            while (open.TryPeek(out var ended) && entity.Offset >= ended.End)
                open.Pop();
            if (open.TryPeek(out var parent) && (entity.End > parent.End || !MayNest(entity, open)))
                return false;
            if (IsStyle(entity))
            {
                if (styleEnds.TryGetValue(entity.Type, out var end) && end >= entity.Offset)
                    return false;
                styleEnds[entity.Type] = entity.End;
            }
            open.Push(entity);
        }
        return true;
    }

    private static bool MayNest(TextEntity entity, Stack<TextEntity> parents)
    {
        if (parents.Any(parent => parent.Type == entity.Type || IsCode(parent)))
            return false;
        if (IsCode(entity))
            return parents.All(IsQuote);
        return IsStyle(entity) || parents.All(IsQuote);
    }

    private static List<TextEntity> WithoutOverlaps(IEnumerable<TextEntity> sorted)
    {
        var kept = new List<TextEntity>();
        foreach (var entity in sorted)
        {
            if (kept.Count == 0 || entity.Offset >= kept[^1].End)
                kept.Add(entity);
        }
        return kept;
    }

    private static IEnumerable<TextEntity> CutStyles(IReadOnlyList<TextEntity> entities, IReadOnlyList<TextEntity> borders)
    {
        var runs = Styles.SelectMany(style => Merged(entities.Where(entity => entity.Type == style))).ToList();
        int[] cuts = [.. borders.SelectMany(border => new[] { border.Offset, border.End }).Concat(runs.Select(run => run.Offset)).Distinct().Order()];
        var code = borders.Where(IsCode).ToList();
        return runs.SelectMany(run => Cut(run, cuts)).Where(piece => code.All(block => piece.Offset >= block.End || piece.End <= block.Offset));
    }

    private static IEnumerable<TextEntity> Merged(IEnumerable<TextEntity> sorted)
    {
        TextEntity? current = null;
        foreach (var entity in sorted)
        {
            if (current is not null && entity.Offset <= current.End)
            {
                current = current with { Length = Math.Max(current.End, entity.End) - current.Offset };
                continue;
            }
            if (current is not null)
                yield return current;
            current = entity;
        }
        if (current is not null)
            yield return current;
    }

    private static IEnumerable<TextEntity> Cut(TextEntity run, int[] cuts)
    {
        var begin = run.Offset;
        foreach (var cut in cuts.Where(cut => cut > run.Offset && cut < run.End).Append(run.End))
        {
            yield return run with { Offset = begin, Length = cut - begin };
            begin = cut;
        }
    }

    private static bool Crosses(TextEntity entity, TextEntity quote) =>
        entity.Offset < quote.End && quote.Offset < entity.End && (entity.Offset < quote.Offset || entity.End > quote.End);

    private static bool IsCode(TextEntity entity) => entity.Type is "pre" or "code";
}
