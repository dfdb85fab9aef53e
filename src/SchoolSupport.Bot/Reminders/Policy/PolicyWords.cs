using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>The rules of a municipality in words.</summary>
internal static class PolicyWords
{
    private static readonly string[] Ordinals =
        ["", "каждый", "каждый второй", "каждый третий", "каждый четвёртый", "каждый пятый", "каждый шестой", "каждый седьмой", "каждый восьмой", "каждый девятый", "каждый десятый"];

    /// <summary>«за 14, 7, 3 и 1 день и в день срока», «заранее не напоминаю».</summary>
    public static string Steps(StepsBefore steps)
    {
        var before = steps.Days.Where(days => days > 0).ToList();
        if (before.Count == 0)
            return steps.Contains(0) ? "только в день срока" : "заранее не напоминаю";
        var numbers = $"за {ReminderWords.And([.. before.Select(days => $"{days}")])}{RussianNumber.Space}{Plural.Of((long)before[^1], "день", "дня", "дней")}";
        return steps.Contains(0) ? $"{numbers} и в день срока" : numbers;
    }

    /// <summary>«за 7 дней», «в день срока»: one of them, as short as a button is.</summary>
    public static string Step(int daysBefore) => daysBefore == 0 ? "В день срока" : $"За {Counted.Days(daysBefore)}";

    /// <summary>«на следующий рабочий день, потом каждый третий, с десятого раз в неделю».</summary>
    public static string Repeat(int days) => days == 1
        ? "каждый рабочий день, с десятого раз в неделю"
        : $"на следующий рабочий день, потом {Ordinals[days]}, с десятого раз в неделю";

    /// <summary>«Каждый третий»: as short as a button is.</summary>
    public static string ShortRepeat(int days) => days == 1 ? "Каждый день" : "К" + Ordinals[days][1..];

    /// <summary>«с 20:00 до 8:00».</summary>
    public static string Dark(Night night) => $"с {ReminderWords.Clock(night.From)} до {ReminderWords.Clock(night.Until)}";

    /// <summary>«когда просрочено на 5 рабочих дней», «не сообщаю».</summary>
    public static string ShortEscalation(int? days) =>
        days is { } after ? $"когда просрочено на {Counted.WorkingDays(after)}" : "не сообщаю";

    public static string Escalation(int? days) => days is null ? "Контролёру о просрочке не сообщаю." : $"Контролёр узнаёт, {ShortEscalation(days)}.";

    public static string Summary(bool isOn) => isOn ? "По понедельникам присылаю сводку за неделю." : "Сводку за неделю не присылаю.";

    public static string Invitations(bool isOn) => isOn ? "Координаторам напоминаю, кто ещё не вошёл." : "О тех, кто ещё не вошёл, не напоминаю.";
}
