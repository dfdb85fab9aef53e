using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Schools;

/// <summary>Time zones as people name them.</summary>
internal static class ZoneWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Europe/Kaliningrad"] = "калининградское",
        ["Europe/Moscow"] = "московское",
        ["Europe/Samara"] = "самарское",
        ["Asia/Yekaterinburg"] = "екатеринбургское",
        ["Asia/Omsk"] = "омское",
        ["Asia/Novosibirsk"] = "новосибирское",
        ["Asia/Krasnoyarsk"] = "красноярское",
        ["Asia/Irkutsk"] = "иркутское",
        ["Asia/Yakutsk"] = "якутское",
        ["Asia/Vladivostok"] = "владивостокское",
        ["Asia/Magadan"] = "магаданское",
        ["Asia/Sakhalin"] = "сахалинское",
        ["Asia/Kamchatka"] = "камчатское",
    };

    /// <summary>«время московское»; of a zone without a usual name «время UTC+3».</summary>
    public static string Of(TimeZoneName zone, DateTimeOffset at) => $"время {Name(zone, at)}";

    /// <summary>«московское», «UTC+3».</summary>
    public static string Name(TimeZoneName zone, DateTimeOffset at) =>
        Known.TryGetValue(zone.Id, out var name) ? name : $"UTC{Offset(zone.At(at).Offset)}";

    /// <summary>Whether clocks of both show the same then.</summary>
    public static bool Agree(TimeZoneName one, TimeZoneName other, DateTimeOffset at) => one.At(at).Offset == other.At(at).Offset;

    private static string Offset(TimeSpan offset) =>
        $"{(offset < TimeSpan.Zero ? "−" : "+")}{Math.Abs(offset.Hours)}{(offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}")}";
}
