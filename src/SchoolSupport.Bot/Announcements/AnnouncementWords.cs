using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Announcements in words.</summary>
internal static class AnnouncementWords
{
    private const int MostOfLine = 40;

    /// <summary>«Директора».</summary>
    public static string Plural(this AddressedRole role) => role switch
    {
        AddressedRole.Director => "Директора",
        AddressedRole.Teacher => "Учителя",
        AddressedRole.Tutor => "Тьюторы",
        AddressedRole.Curator => "Кураторы",
        AddressedRole.Controller => "Контролёры",
        AddressedRole.Coordinator => "Координаторы",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static Role Role(this AddressedRole role) => role switch
    {
        AddressedRole.Director => Core.Schools.Role.Director,
        AddressedRole.Teacher => Core.Schools.Role.Teacher,
        AddressedRole.Tutor => Core.Schools.Role.Tutor,
        AddressedRole.Curator => Core.Schools.Role.Curator,
        AddressedRole.Controller => Core.Schools.Role.Controller,
        AddressedRole.Coordinator => Core.Schools.Role.Coordinator,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>«34 человека».</summary>
    public static string People(long count) => Core.Text.Plural.Count(count, "человек", "человека", "человек");

    /// <summary>The beginning, on one line, for lists and buttons.</summary>
    public static string Short(string? text) => text is null ? "без текста" : CodePoints.Shorten(SentText.OneLine(text), MostOfLine);

    /// <summary>«8 сентября в 14:32», by the municipality's clocks.</summary>
    public static string Moment(this TimeZoneName zone, DateTimeOffset at) => DueWords.Moment(zone.At(at).DateTime);

    /// <summary>«Получат 34 человека; ещё 3 пока не в боте и увидят, когда войдут; 2 сейчас недоступны.»</summary>
    public static Html Reach(AudienceCount count) => count switch
    {
        { All: 0 } => $"Таких людей пока нет: выберите, кому.",
        { Now: 0 } => $"Сейчас не получит никто: {Others(count)}.",
        { Absent: 0, Unreachable: 0 } => $"{Verb(count.Now)} <b>{People(count.Now)}</b>.",
        _ => $"{Verb(count.Now)} <b>{People(count.Now)}</b>; {Others(count)}.",
    };

    private static string Verb(int count) => Core.Text.Plural.Of(count, "Получит", "Получат", "Получат");

    private static string Others(AudienceCount count) => string.Join("; ", new[]
    {
        count.Absent > 0 ? $"ещё {count.Absent} пока не в боте и {Core.Text.Plural.Of(count.Absent, "увидит, когда войдёт", "увидят, когда войдут", "увидят, когда войдут")}" : null,
        count.Unreachable > 0 ? $"{count.Unreachable} сейчас {Core.Text.Plural.Of(count.Unreachable, "недоступен", "недоступны", "недоступны")} (бот заблокирован)" : null,
    }.OfType<string>());
}
