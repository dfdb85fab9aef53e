using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What is said while a plan is saved, and afterwards.</summary>
internal static class SavingPages
{
    private const int MostNamed = 10;

    public static Page Progress(RoadMapRow plan, int done, int total) => new(total == 0
        ? (Html)$"Сохраняю «{plan.Short(80)}»…"
        : (Html)$"Сохраняю «{plan.Short(80)}»…\n{ProgressBar.Of(done, total)} {done} из {total}");

    public static Page Done(RoadMapRow plan) => new($"✓ План сохранён: «{plan.Short(80)}».");

    /// <param name="plan">The plan in force.</param>
    /// <param name="tasks">How many tasks it has.</param>
    /// <param name="told">Whose directors were told.</param>
    /// <param name="missed">Schools nobody of which could be told.</param>
    public static Page Saved(RoadMapRow plan, long tasks, int told, IReadOnlyList<string> missed) => new Page(Html.Lines(
        (Html)$"✓ План действует: <b>{plan.Short()}</b>",
        (Html)$"В нём {Counted.Tasks(tasks)}.",
        told > 0 ? (Html)$"Директора узнали: {Counted.Schools(told)}." : null,
        missed.Count == 0 ? null : (Html)$"⚠ Не дошло, директора ещё не в боте · {missed.Count}: {string.Join(", ", missed.Take(MostNamed))}{(missed.Count > MostNamed ? "…" : "")}. Они увидят задачи, когда войдут."))
        .Row(Button.To("Открыть план", new PlanPage(plan.Id)), Button.To("Меню", new Home()));

    /// <summary>«У вас 14 задач, ближайшая до 15 декабря».</summary>
    public static Page News(RoadMapRow plan, PlanAudienceRow who, DateOnly today) => new Page(Html.Lines(
        (Html)$"Новая дорожная карта: <b>{plan.Short(200)}</b>",
        Count(who, today, "")))
        .Row(Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));

    /// <summary>«Дорожная карта обновлена: сейчас у вас 14 задач».</summary>
    /// <param name="plan">The plan in force.</param>
    /// <param name="who">Who is told.</param>
    /// <param name="moved">Their open tasks with other dates.</param>
    /// <param name="today">The municipality's date.</param>
    public static Page Edited(RoadMapRow plan, PlanAudienceRow who, IReadOnlyList<MovedTask> moved, DateOnly today) => new Page(Html.Lines(
        (Html)$"Дорожная карта обновлена: <b>{plan.Short(200)}</b>",
        Count(who, today, " Присланное осталось на месте."),
        moved.Count == 0 ? null : (Html)$"\nНовые сроки:\n{MovedNews.Lines(moved, today)}"))
        .Row(Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));

    // Some direct two schools.
    private static Html Count(PlanAudienceRow who, DateOnly today, string more)
    {
        var whose = who.SchoolName ?? "У вас";
        var count = $"{(who.SchoolName is null ? $"{whose} " : $"{whose}: ")}{Counted.Tasks(who.Tasks)}";
        return who.Nearest is { } due ? (Html)$"{count}, ближайшая — до <b>{TaskWords.Date(due, today)}</b>.{more}" : $"{count}.{more}";
    }
}
