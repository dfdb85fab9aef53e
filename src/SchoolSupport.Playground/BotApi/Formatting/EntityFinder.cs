using System.Buffers;
using System.Text.RegularExpressions;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Finds what Telegram marks up by itself: commands, mentions, tags, links, e-mail addresses, phone numbers.</summary>
internal static partial class EntityFinder
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("@./#$+");

    // Each kind with a character it cannot do without: most texts have none of them, and no pattern is tried in vain.
    private static readonly (string Type, char Mark, Func<Regex> Pattern)[] Kinds =
    [
        ("email", '@', Email), ("url", '.', Url), ("bot_command", '/', BotCommand), ("mention", '@', Mention), ("hashtag", '#', Hashtag),
        ("cashtag", '$', Cashtag), ("phone_number", '+', PhoneNumber),
    ];

    /// <summary>The text with what was found added, where nothing of the kind was marked already.</summary>
    public static FormattedText AddFound(FormattedText text)
    {
        if (!text.Text.AsSpan().ContainsAny(Marks))
            return text;
        var taken = text.Entities.Where(entity => !EntityOrder.IsStyle(entity) && !EntityOrder.IsQuote(entity)).ToList();
        var found = new List<TextEntity>();
        foreach (var (type, mark, pattern) in Kinds)
        {
            if (!text.Text.Contains(mark, StringComparison.Ordinal))
                continue;
            foreach (Match match in pattern().Matches(text.Text))
            {
                var entity = new TextEntity(type, match.Index, match.Length);
                if (taken.Concat(found).All(other => other.End <= entity.Offset || other.Offset >= entity.End))
                    found.Add(entity);
            }
        }
        return found.Count == 0 ? text : text with { Entities = EntityOrder.Arrange(text.Entities.Concat(found)) };
    }

    [GeneratedRegex(@"(?<![\w/@<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")]
    private static partial Regex BotCommand();

    [GeneratedRegex(@"(?<![\w@])@[a-zA-Z0-9_]{4,32}(?!\w)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<![\w#@])#(?=\w*[^\W\d])\w{1,256}(?!#)")]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"(?<![\w$])\$[A-Z]{3,8}(?![\w$])")]
    private static partial Regex Cashtag();

    [GeneratedRegex(@"(?<![\w.+-])[a-zA-Z0-9][a-zA-Z0-9_.+-]*@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,24}(?![\w-])")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\w/.@-])(?:(?:https?|ftp|tonsite)://[^\s<>""«»]*[^\s<>""«».,;:!?)\]}'…]|(?:[\w-]+\.)+(?:ru|su|рф|com|org|net|info|me|io|dev|app|edu|gov|eu|de|uk|kz|by|moscow|москва|дети|онлайн|ton)(?![\w-])(?:(?::\d{1,5})?(?:[/?#][^\s<>""«»]*[^\s<>""«».,;:!?)\]}'…]|/)?)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(@"(?<![\w+])\+\d(?:[ -]?\(?\d{1,4}\)?){2,6}(?!\w)")]
    private static partial Regex PhoneNumber();
}
