using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Events in words.</summary>
internal static class EventWords
{
    public const int MostTitle = 150;

    /// <summary>«вебинар».</summary>
    public static string Name(this EventKind kind) => kind switch
    {
        EventKind.Seminar => "семинар",
        EventKind.Webinar => "вебинар",
        EventKind.RoundTable => "круглый стол",
        EventKind.Internship => "стажировка",
        EventKind.MasterClass => "мастер-класс",
        EventKind.Contest => "конкурс",
        EventKind.GroupConsultation => "групповая консультация",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>«Вебинар».</summary>
    public static string Capital(this EventKind kind) => Core.Text.Capital.Of(kind.Name());

    /// <summary>«вебинар «Оценивание»».</summary>
    public static string Quoted(EventRow row) => row.Title is { } title ? $"{row.Kind.Name()} «{CodePoints.Shorten(title, 80)}»" : row.Kind.Name();

    /// <summary>«Вебинар <b>Оценивание</b>», the head of pages about it.</summary>
    public static Html Heading(EventRow row) => row.Title is { } title ? $"{row.Kind.Capital()} <b>{CodePoints.Shorten(title, MostTitle)}</b>" : (Html)$"<b>{row.Kind.Capital()}</b>";

    public static Role ToRole(this InvitedRole role) => Role.FromCode(role.ToString().ToLowerInvariant());

    /// <summary>«Онлайн: https://…», «Очно: ул. Мира, 5», «Онлайн, ссылку пришлём позже».</summary>
    public static Html? Where(EventRow row) => (row.Format, row.Place) switch
    {
        (null, _) or (_, null) => null,
        (MeetingFormat.Online, "") => $"Онлайн, ссылку сообщим позже",
        (_, "") => $"Очно, адрес сообщим позже",
        (MeetingFormat.Online, { } link) => $"Онлайн: {link}",
        (_, { } address) => $"Очно: {address}",
    };

    /// <summary>«Записались 12 из 30, ждут 2».</summary>
    public static Html Counts(EventRow row)
    {
        var going = row.Seats is { } seats ? $"{row.Going} из {seats}" : $"{row.Going}";
        return row.Waiting > 0 ? $"Записались: <b>{going}</b> · в очереди {row.Waiting}" : (Html)$"Записались: <b>{going}</b>";
    }

    /// <summary>«1 час 30 минут».</summary>
    public static string Length(int minutes)
    {
        var (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60);
        return string.Join(' ', new[]
        {
            days > 0 ? Counted.Days(days) : null,
            hours > 0 ? Counted.Hours(hours) : null,
            rest > 0 ? Plural.Count(rest, "минута", "минуты", "минут") : null,
        }.OfType<string>());
    }
}
