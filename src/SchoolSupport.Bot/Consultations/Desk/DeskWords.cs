using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>Figures of consultations in words.</summary>
internal static class DeskWords
{
    /// <summary>«проведено 12, впереди 3, не пришли 1, оценка 4,8».</summary>
    public static string Line(ConsultationTally tally) => tally.Booked + tally.Cancelled == 0
        ? "записей нет"
        : string.Join(", ",
        [
            $"проведено {tally.Held}",
            .. tally.ToCome > 0 ? [$"впереди {tally.ToCome}"] : Array.Empty<string>(),
            .. tally.TeacherAbsent > 0 ? [$"не пришли {tally.TeacherAbsent}"] : Array.Empty<string>(),
            .. tally.TutorAbsent > 0 ? [$"сорвано тьютором {tally.TutorAbsent}"] : Array.Empty<string>(),
            .. tally.Unmarked > 0 ? [$"не отмечено {tally.Unmarked}"] : Array.Empty<string>(),
            .. tally.Cancelled > 0 ? [$"отменено {tally.Cancelled}"] : Array.Empty<string>(),
            .. Stars(tally) is { } stars ? [$"оценка {stars}"] : Array.Empty<string>(),
        ]);

    /// <summary>«4,8»; null when nobody has rated.</summary>
    public static string? Stars(ConsultationTally tally) => tally.AverageRating is { } average ? RussianNumber.Format((decimal)average, 1) : null;

    /// <summary>«октябрь 2026».</summary>
    public static string Month(DateOnly month) => $"{RussianDate.Month(month)} {month.Year}";

    public static DateOnly FirstOf(DateOnly month, Turn turn) => month == default ? new DateOnly(turn.Today.Year, turn.Today.Month, 1) : new DateOnly(month.Year, month.Month, 1);

    public static TimeRange Range(DateOnly month, Turn turn) => TimeRange.OfDays(DateSpan.Month(month.Year, month.Month), Zone(turn));

    /// <summary>The municipality's clock, by which its days and months are counted.</summary>
    public static TimeZoneName Zone(Turn turn) => new(turn.Member.Acting.Zone.Id);
}
