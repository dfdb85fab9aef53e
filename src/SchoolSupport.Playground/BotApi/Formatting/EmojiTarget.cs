using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>What <c>![…](tg://…)</c> leads to: a custom emoji or a moment.</summary>
internal static partial class EmojiTarget
{
    /// <exception cref="MarkupException">Neither.</exception>
    public static TextEntity Entity(string url, int offset, int length)
    {
        if (EmojiLink().Match(url) is { Success: true } emoji)
            return new TextEntity("custom_emoji", offset, length) { CustomEmojiId = emoji.Groups[1].Value };
        if (TimeLink().Match(url) is { Success: true } time && long.TryParse(time.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var unix))
            return new TextEntity("date_time", offset, length) { UnixTime = unix };
        throw new MarkupException("Invalid tg://emoji or tg://time URL specified");
    }

    [GeneratedRegex(@"^tg:(?://)?emoji\?id=([1-9][0-9]{0,18})$", RegexOptions.IgnoreCase)]
    private static partial Regex EmojiLink();

    [GeneratedRegex(@"^tg:(?://)?time\?unix=([0-9]{1,18})(?:&format=.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeLink();
}
