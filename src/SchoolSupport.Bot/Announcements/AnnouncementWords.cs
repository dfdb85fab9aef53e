using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Announcements in words.</summary>
internal static class AnnouncementWords
{
    private const int MostOfLine = 40;

    public static Role ToRole(this AddressedRole role) => Role.FromCode(role.ToString().ToLowerInvariant());

    /// <summary>The beginning, on one line, for lists and buttons.</summary>
    public static string Short(string? text) => text is null ? "без текста" : CodePoints.Shorten(SentText.OneLine(text), MostOfLine);

    /// <summary>«8 сентября в 14:32», by the municipality's clocks.</summary>
    public static string Moment(this TimeZoneName zone, DateTimeOffset at) => DueWords.Moment(zone.At(at).DateTime);

    /// <summary>«Получат 34 человека; ещё 3 пока не в боте и увидят, когда войдут; 2 сейчас недоступны.»</summary>
    public static Html Reach(AudienceCount count) => count switch
    {
        { All: 0 } => $"Таких людей пока нет: выберите, кому.",
        { Now: 0 } => $"Сейчас не получит никто: {Others(count)}.",
        { Absent: 0, Unreachable: 0 } => $"{Verb(count.Now)} <b>{Counted.People(count.Now)}</b>.",
        _ => $"{Verb(count.Now)} <b>{Counted.People(count.Now)}</b>; {Others(count)}.",
    };

    private static string Verb(int count) => Plural.Of(count, "Получит", "Получат", "Получат");

    private static string Others(AudienceCount count) => string.Join("; ", new[]
    {
        count.Absent > 0 ? $"ещё {count.Absent} пока не в боте и {Plural.Of(count.Absent, "увидит, когда войдёт", "увидят, когда войдут", "увидят, когда войдут")}" : null,
        count.Unreachable > 0 ? $"{count.Unreachable} сейчас {Plural.Of(count.Unreachable, "недоступен", "недоступны", "недоступны")} (бот заблокирован)" : null,
    }.OfType<string>());
}
