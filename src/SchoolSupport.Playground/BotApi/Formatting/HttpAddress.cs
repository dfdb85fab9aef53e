using System.Globalization;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Which addresses Telegram takes in links and buttons, and why not.</summary>
internal static class HttpAddress
{
    private static readonly string[] ApplicationSchemes = ["tg", "ton", "tonsite"];

    /// <summary>The address as stored, or null and the reason.</summary>
    public static (string? Url, string Reason) Check(string url, bool httpsOnly = false)
    {
        url = url.Trim();
        var (scheme, rest) = Split(url);
        if (Array.Exists(ApplicationSchemes, known => known == scheme))
            return httpsOnly ? (null, "Only HTTPS links are allowed") : (url, "");
        if (scheme is not ("http" or "https"))
            return (null, "Unsupported URL protocol");
        if (httpsOnly && scheme != "https")
            return (null, "Only HTTPS links are allowed");
        return HostComplaint(rest) is { } complaint ? (null, complaint) : (Canonical(scheme, rest), "");
    }

    private static (string Scheme, string Remainder) Split(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon > 0 && url.AsSpan(0, colon).IndexOfAnyExceptInRange('!', '~') < 0
            && (url.AsSpan(colon + 1).StartsWith("//") || Array.Exists(ApplicationSchemes, known => known.Equals(url[..colon], StringComparison.OrdinalIgnoreCase)));
        if (!hasScheme)
            return ("http", url);
        var rest = url[(colon + 1)..];
        return (url[..colon].ToLowerInvariant(), rest.StartsWith("//", StringComparison.Ordinal) ? rest[2..] : rest);
    }

    private static string? HostComplaint(string rest)
    {
        var authority = rest[..EndOfAuthority(rest)];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var colon = host.LastIndexOf(':');
        if (colon >= 0 && !host.EndsWith(']'))
        {
            if (!int.TryParse(host[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is 0 or > 65535)
                return "Wrong port number specified in the URL";
            host = host[..colon];
        }
        if (host.Length == 0)
            return "URL host is empty";
        return host.Contains('.', StringComparison.Ordinal) && !host.Any(c => c is ' ' or '\t' or '\n') ? null : "Wrong HTTP URL";
    }

    private static string Canonical(string scheme, string rest)
    {
        var end = EndOfAuthority(rest);
        var path = rest[end..];
        return $"{scheme}://{rest[..end].ToLowerInvariant()}{(path.StartsWith('/') ? "" : "/")}{path}";
    }

    private static int EndOfAuthority(string rest) => rest.IndexOfAny(['/', '?', '#']) is >= 0 and var end ? end : rest.Length;
}
