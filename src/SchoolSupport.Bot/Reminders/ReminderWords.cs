using System.Globalization;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Hours, days and topics of reminders in words.</summary>
internal static class ReminderWords
{
    // A run of at least so many days is told by its ends.
    private const int LongRun = 3;

    private static readonly string[] OnDays = ["воскресеньям", "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам"];
    private static readonly string[] FromDay = ["с воскресенья", "с понедельника", "со вторника", "со среды", "с четверга", "с пятницы", "с субботы"];
    private static readonly string[] ThroughDay = ["воскресенье", "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу"];

    /// <summary>«9:00».</summary>
    public static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>«по рабочим дням», «каждый день», «с понедельника по субботу», «по вторникам и субботам».</summary>
    public static string Days(ReminderDays days)
    {
        if (days == ReminderDays.Working)
            return "по рабочим дням";
        if (days == ReminderDays.Every)
            return "каждый день";
        var chosen = days.Weekdays;
        return IsRun(chosen) ? $"{FromDay[(int)chosen[0]]} по {ThroughDay[(int)chosen[^1]]}" : "по " + And([.. chosen.Select(day => OnDays[(int)day])]);
    }

    /// <summary>«рабочие», «все», «пн–сб», «вт, сб»: as short as a button is.</summary>
    public static string ShortDays(ReminderDays days)
    {
        if (days == ReminderDays.Working)
            return "рабочие";
        if (days == ReminderDays.Every)
            return "все";
        var chosen = days.Weekdays;
        return IsRun(chosen) ? $"{ShortDay(chosen[0])}–{ShortDay(chosen[^1])}" : string.Join(", ", chosen.Select(ShortDay));
    }

    /// <summary>«вт».</summary>
    public static string ShortDay(DayOfWeek day) => RussianDate.ShortWeekday(new DateOnly(2023, 1, 1).AddDays((int)day));

    /// <summary>«Задачи»: a topic as a heading.</summary>
    public static string Title(ReminderTopic topic) => topic switch
    {
        ReminderTopic.Questionnaires => "Анкеты",
        ReminderTopic.Tasks => "Задачи",
        ReminderTopic.Events => "Мероприятия",
        ReminderTopic.Reviews => "Что проверить",
        ReminderTopic.Overdue => "Просроченное в районе",
        ReminderTopic.Escalations => "Давно просроченное",
        ReminderTopic.Invitations => "Кто не вошёл",
        ReminderTopic.Summary => "Сводка за неделю",
        _ => "Итоги встреч",
    };

    /// <summary>«анкеты, задачи, мероприятия».</summary>
    public static string List(IEnumerable<ReminderTopic> topics)
    {
        var words = string.Join(", ", topics.Select(topic => Title(topic)));
        return words.ToLower(CultureInfo.GetCultureInfo("ru-RU"));
    }

    /// <summary>«14, 7 и 1».</summary>
    public static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} и {words[^1]}";

    // Monday first, Sunday last.
    private static bool IsRun(IReadOnlyList<DayOfWeek> days) => days.Count >= LongRun && Place(days[^1]) - Place(days[0]) == days.Count - 1;

    private static int Place(DayOfWeek day) => ((int)day + 6) % 7;
}
