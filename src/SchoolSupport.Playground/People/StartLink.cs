using System.Text.RegularExpressions;

namespace SchoolSupport.Playground.People;

/// <summary>Links that open the bot with a start parameter.</summary>
internal static partial class StartLink
{
    /// <summary>The parameter of <c>https://t.me/bot?start=CODE</c>, <c>tg://resolve?domain=bot&amp;start=CODE</c>, or the code itself;
    /// null when there is none of 1–64 letters, digits, _ and -.</summary>
    public static string? Code(string link)
    {
        var start = InLink().Match(link);
        var code = start.Success ? start.Groups[1].Value : link.Trim();
        return Allowed().IsMatch(code) ? code : null;
    }

    [GeneratedRegex("[?&]start=([^&#]*)")]
    private static partial Regex InLink();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex Allowed();
}
