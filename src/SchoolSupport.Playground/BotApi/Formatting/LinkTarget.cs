using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>What an address in a text becomes: a link, a mention of a person, or nothing.</summary>
internal static partial class LinkTarget
{
    /// <summary>The entity for a link over that stretch; null when the address cannot be used, and the text stays plain.</summary>
    public static TextEntity? Entity(string url, int offset, int length)
    {
        if (PersonLink().Match(url) is { Success: true } person)
        {
            var id = long.Parse(person.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return new TextEntity("text_mention", offset, length) { UserId = id };
        }
        var (checkedUrl, _) = HttpAddress.Check(url);
        return checkedUrl is null ? null : new TextEntity("text_link", offset, length) { Url = checkedUrl };
    }

    [GeneratedRegex(@"^tg:(?://)?user\?id=([0-9]{1,18})$", RegexOptions.IgnoreCase)]
    private static partial Regex PersonLink();
}
