using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Tasks in words, the same on every page.</summary>
public static class TaskWords
{
    private const int MostOfTogether = 80;

    /// <summary>«Семинар … · п. 12».</summary>
    public static string Name(OccurrenceRow task, int most = 80) =>
        CodePoints.Shorten(task.Title, most) + Number(task);

    /// <summary>« · п. 12»; nothing when the row has no number.</summary>
    public static string Number(OccurrenceRow task) => task.Number is { Length: > 0 } number ? $" · п.{RussianNumber.Space}{number}" : string.Empty;

    /// <summary>Whose it is: a school, a person, or «совместно: СОШ № 3, СОШ № 12».</summary>
    public static string Holder(OccurrenceRow task) => task.Joint
        ? task.Together is { } names ? $"совместно: {CodePoints.Shorten(names, MostOfTogether)}" : "совместно"
        : task.SchoolName ?? task.PersonName ?? "отдел образования";

    /// <summary>When, in a few words: «до 15 декабря, вт», «срок был 1 сентября, 7 дней назад», «срок не задан».</summary>
    public static string When(OccurrenceRow task, DateOnly today) => task.StandingOn(today) switch
    {
        TaskStanding.Undefined => "срок не задан",
        TaskStanding.WaitingForEvent => "ждёт события",
        TaskStanding.Word => task.EndsOn is { } end ? $"пара слов до {RussianDate.DayMonth(end, today)}" : "пара слов",
        TaskStanding.DueToday => "срок сегодня",
        TaskStanding.Overdue => $"просрочено на {Counted.Days(TaskStandings.DaysLate(task.LateAfter, today))}",
        TaskStanding.BeforeOrder => "срок был до приказа",
        TaskStanding.Ahead when task.DueOn is { } due => $"{Date(due, today)}, {RussianDate.Distance(due, today)}",
        TaskStanding.InReview => "на проверке",
        TaskStanding.Done => "принято ✓",
        TaskStanding.Withdrawn => "отменено",
        _ => string.Empty,
    };

    /// <summary>«после проведения ВПР»; «по мере необходимости» stays so.</summary>
    public static string After(string occasion) => occasion.Split(' ')[0] is "по" or "при" or "в" or "во" ? occasion : $"после {occasion}";

    /// <summary>«вт, 15 декабря», with the year where it is another than today's.</summary>
    public static string Date(DateOnly date, DateOnly today) => $"{RussianDate.ShortWeekday(date)}, {RussianDate.DayMonth(date, today)}";

    /// <summary>«⚠ Просрочено: 1 · На этой неделе: 3»; null when there is nothing in these parts.</summary>
    public static Html? Counts(TaskGroupCounts counts, params IEnumerable<TaskGroup> groups)
    {
        var words = groups.Where(group => counts.Of(group) > 0).Select(group => (Html)$"{Title(group)}: {counts.Of(group)}").ToList();
        return words.Count == 0 ? null : Html.Join(" · ", words);
    }

    public static string Title(TaskGroup group) => group switch
    {
        TaskGroup.Overdue => "⚠ Просрочено",
        TaskGroup.ThisWeek => "На этой неделе",
        TaskGroup.Later => "Позже",
        _ => "Сделано",
    };
}
