using System.Net;
using System.Text;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>Shows a text with its entities as HTML in which nothing but the entities is markup.</summary>
internal static class EntityHtml
{
    public static string Render(FormattedText text)
    {
        if (text.Entities.Count == 0)
            return WebUtility.HtmlEncode(text.Text);
        var html = new StringBuilder();
        var open = new Stack<(TextEntity Entity, string EndTag)>();
        var next = 0;
        for (var i = 0; i <= text.Text.Length; i++)
        {
            while (open.TryPeek(out var ended) && ended.Entity.End <= i)
                html.Append(open.Pop().EndTag);
            while (next < text.Entities.Count && text.Entities[next].Offset <= i)
            {
                var (start, end) = Tags(text.Entities[next], text.Text);
                html.Append(start);
                open.Push((text.Entities[next++], end));
            }
            if (i < text.Text.Length)
                Append(html, text.Text, ref i);
        }
        while (open.Count > 0)
            html.Append(open.Pop().EndTag);
        return html.ToString();
    }

    private static void Append(StringBuilder html, string text, ref int i)
    {
        var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
        html.Append(WebUtility.HtmlEncode(text.Substring(i, length)));
        i += length - 1;
    }

    private static (string Start, string End) Tags(TextEntity entity, string text)
    {
        var inner = text.Substring(entity.Offset, entity.Length);
        return entity.Type switch
        {
            "bold" => ("<b>", "</b>"),
            "italic" => ("<i>", "</i>"),
            "underline" => ("<u>", "</u>"),
            "strikethrough" => ("<s>", "</s>"),
            "spoiler" => ("<span class=\"spoiler\">", "</span>"),
            "code" => ("<code>", "</code>"),
            "pre" => ("<pre>", "</pre>"),
            "blockquote" => ("<blockquote>", "</blockquote>"),
            "expandable_blockquote" => ("<blockquote class=\"expandable\">", "</blockquote>"),
            "text_link" => Link(entity.Url!),
            "url" => Link(inner.Contains("://", StringComparison.Ordinal) ? inner : $"https://{inner}"),
            "email" => Link($"mailto:{inner}"),
            "bot_command" => ($"<a class=\"command\" data-command=\"{WebUtility.HtmlEncode(inner)}\">", "</a>"),
            "mention" or "hashtag" or "cashtag" or "phone_number" or "text_mention" => ($"<span class=\"{entity.Type}\">", "</span>"),
            _ => ("<span>", "</span>"),
        };
    }

    private static (string Start, string End) Link(string url) =>
        ($"<a href=\"{WebUtility.HtmlEncode(url)}\" target=\"_blank\" rel=\"noopener noreferrer\">", "</a>");
}
