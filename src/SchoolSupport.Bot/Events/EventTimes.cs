using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Times of events as a reader's clocks show them; the zone is said where the organiser's clocks show another.</summary>
internal static class EventTimes
{
    /// <summary>«чт, 15 октября, 15:00–16:30», or «… (время омское; у организатора 12:00)».</summary>
    public static string Of(EventRow row, TimeZoneName reader, DateTimeOffset now) =>
        row is { StartsAt: { } start, EndsAt: { } end } ? Span(start, end, reader, now) + Zone(start, reader, row.TimeZone) : "день ещё не выбран";

    /// <summary>«чт, 15 октября, 15:00», without a word about zones.</summary>
    public static string Begin(DateTimeOffset start, TimeZoneName reader, DateTimeOffset now)
    {
        var (date, today) = (reader.DateAt(start), reader.DateAt(now));
        return $"{RussianDate.ShortWeekday(date)}, {RussianDate.DayMonth(date, today)}, {Clock(start, reader)}";
    }

    /// <summary>«15:00».</summary>
    public static string Clock(DateTimeOffset at, TimeZoneName reader) => $"{reader.At(at):HH:mm}";

    private static string Span(DateTimeOffset start, DateTimeOffset end, TimeZoneName reader, DateTimeOffset now) =>
        reader.DateAt(start) == reader.DateAt(end.AddMilliseconds(-1))
            ? $"{Begin(start, reader, now)}–{Clock(end, reader)}"
            : $"{Begin(start, reader, now)} – {Begin(end, reader, now)}";

    private static string Zone(DateTimeOffset start, TimeZoneName reader, string organiser)
    {
        var other = new TimeZoneName(organiser);
        return ZoneWords.Agree(reader, other, start)
            ? ""
            : $" ({ZoneWords.Of(reader, start)}; у организатора {Clock(start, other)}, {ZoneWords.Of(other, start)})";
    }
}
