namespace SchoolSupport.Bot.Schools;

/// <summary>Time zones to choose from, west to east. Their places travel in buttons: new ones are only ever added at the end.</summary>
internal static class RussianZones
{
    public static readonly IReadOnlyList<(string Id, string Title)> All =
    [
        ("Europe/Kaliningrad", "Калининград, МСК−1"),
        ("Europe/Moscow", "Москва"),
        ("Europe/Samara", "Самара, МСК+1"),
        ("Asia/Yekaterinburg", "Екатеринбург, МСК+2"),
        ("Asia/Omsk", "Омск, МСК+3"),
        ("Asia/Krasnoyarsk", "Красноярск, МСК+4"),
        ("Asia/Irkutsk", "Иркутск, МСК+5"),
        ("Asia/Yakutsk", "Якутск, МСК+6"),
        ("Asia/Vladivostok", "Владивосток, МСК+7"),
        ("Asia/Magadan", "Магадан, МСК+8"),
        ("Asia/Kamchatka", "Камчатка, МСК+9"),
    ];

    public static string TitleOf(string id) => All.FirstOrDefault(zone => zone.Id == id).Title ?? id;
}
