using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Operations;

internal static class ParkedWords
{
    /// <summary>«директор, Озёрный район».</summary>
    public static string Receiver(ParkedMessage message) => message switch
    {
        { Role: { } role, MunicipalityName: { } place } => $"{Role.FromCode(role).Title}, {place}",
        { Role: { } role } => Role.FromCode(role).Title,
        _ => "без роли",
    };

    public static string Kind(ParkedMessage message) => (OutboxPriority)message.Priority switch
    {
        OutboxPriority.Reply => "ответ на сообщение или кнопку",
        OutboxPriority.Notice => "новость для одного человека",
        _ => "рассылка",
    };
}

/// <summary>A length of time in one unit: «40 секунд», «5 минут», «3 дня».</summary>
internal static class Elapsed
{
    public static string Of(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => Plural.Count(Math.Max(0, (long)time.TotalSeconds), "секунду", "секунды", "секунд"),
        { TotalHours: < 1 } => Plural.Count((long)time.TotalMinutes, "минуту", "минуты", "минут"),
        { TotalDays: < 1 } => Counted.Hours((long)time.TotalHours),
        _ => Counted.Days((long)time.TotalDays),
    };

    public static string Ago(TimeSpan time) => time.TotalMinutes < 1 ? "только что" : $"{Of(time)} назад";
}
