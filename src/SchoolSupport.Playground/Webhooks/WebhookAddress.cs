using System.Net;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Webhooks;

/// <summary>
/// Which addresses a webhook may have. This machine's own are taken with http and any port, as by a local Bot API server; all
/// others by the rules of the cloud.
/// </summary>
internal static class WebhookAddress
{
    private static readonly int[] Ports = [80, 88, 443, 8443];

    /// <exception cref="ApiFailure">400, in Telegram's words.</exception>
    public static void Check(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw ApiFailure.BadRequest("invalid webhook URL specified");
        if (address.IsLoopback)
            return;
        if (address.Scheme != "https")
            throw ApiFailure.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        if (!Ports.Contains(address.Port))
            throw ApiFailure.BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        if (IPAddress.TryParse(address.Host, out var ip) && IsReserved(ip))
            throw ApiFailure.BadRequest($"bad webhook: IP address {ip} is reserved");
    }

    /// <summary>The address's IP when it is spelled out.</summary>
    public static string? KnownIp(string url) => IPAddress.TryParse(new Uri(url).Host.Trim('[', ']'), out var ip) ? ip.ToString() : null;

    private static bool IsReserved(IPAddress ip) => ip.GetAddressBytes() is var bytes && bytes.Length == 4 && bytes switch
    {
        [0 or 10 or 127, ..] => true,
        [100, >= 64 and <= 127, ..] => true,
        [169, 254, ..] => true,
        [172, >= 16 and <= 31, ..] => true,
        [192, 168, ..] => true,
        [198, 18 or 19, ..] => true,
        [>= 224, ..] => true,
        _ => false,
    };
}
