using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Startup;

/// <summary>The rows of the invented order, their dates counted from today.</summary>
internal static class DemoActivities
{
    private const string Look = "Раздел 1. Что мешает учиться";
    private const string Teach = "Раздел 2. Помощь учителям";
    private const string Pupils = "Раздел 3. Помощь учащимся";
    private static readonly string[] All = ["СОШ № 3", "СОШ № 12", "ООШ № 14", "Лицей № 1"];

    public static IEnumerable<DemoActivity> On(DateOnly today, DateSpan plan)
    {
        var (late, week, soon) = (Working(today.AddDays(-9)), ThisWeek(today), Working(today.AddDays(20)));
        yield return Row(Look, "Диагностика профессиональных затруднений учителей", new UntilDeadline(late), Until(late), "справка", "СОШ № 3", "СОШ № 12", "ООШ № 14");
        yield return Row(Look, "Самообследование школы: сильные стороны и трудности", new UntilDeadline(week), Until(week), "карта самообследования", All);
        yield return Row(Look, "Опрос родителей о школьной жизни", new WindowDeadline(DateSpan.Month(soon.Year, soon.Month)), "в течение месяца", "сводка ответов", All);
        yield return Row(Teach, "Семинар по преодолению учебных трудностей", new ObligationDeadline(1, DeadlinePeriod.Term, plan), "Не реже одного раза в четверть", "семинар или вебинар", All);
        yield return Row(Teach, "Открытые уроки с обсуждением", new ObligationDeadline(2, DeadlinePeriod.HalfYear, plan), "Не реже двух раз в полугодие", "конспекты уроков, фото", "СОШ № 12", "ООШ № 14");
        yield return Row(Teach, "Единый методический день двух школ", new DateDeadline(soon), RussianDate.DayMonthYear(soon), "программа дня, фото", "СОШ № 12", "ООШ № 14") with { Owner = ActivityOwner.Joint };
        yield return Row(Teach, "Посещение уроков методистами", new PlanDeadline("плану работы методического центра"), "По плану работы методического центра", "листы посещения", All);
        yield return Row(Teach, "Консультации тьютора для учителей математики", new UntilDeadline(soon), Until(soon), "журнал консультаций") with { Persons = ["Вера Ветрова"] };
        yield return Row(Pupils, "Разбор результатов диагностической работы", new EventDeadline("проведения диагностической работы", new EventDelay(5, DelayUnit.WorkingDays)), "В течение 5 рабочих дней после проведения диагностической работы", "протокол разбора", All);
        yield return Row(Pupils, "Дополнительные занятия для тех, кому трудно", new ContinuousDeadline(plan), "Постоянно", "расписание занятий", All);
        yield return Row(Pupils, "Встречи с родителями по итогам месяца", new RecurringDeadline(Months(today, plan)), "Ежемесячно", "протокол встречи", "СОШ № 12", "Лицей № 1");
        yield return Row(Pupils, "Сводка по району о ходе поддержки школ", new UntilDeadline(soon), Until(soon), "сводка") with { Persons = ["Ольга Лебедева"], Owner = ActivityOwner.Department };
    }

    private static DemoActivity Row(string section, string title, Deadline deadline, string term, string result, params string[] schools) =>
        new(new NewActivity(title, deadline with { Phrase = term }) { Section = section, TermText = term, Result = result, Responsible = schools.Length == 0 ? null : "Директора школ" }, schools);

    private static string Until(DateOnly date) => $"до {RussianDate.DayMonthYear(date)}";

    private static IReadOnlyList<DateSpan> Months(DateOnly today, DateSpan plan)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var months = Enumerable.Range(0, 12).Select(first.AddMonths).TakeWhile(month => month <= plan.Last);
        return [.. months.Select(month => DateSpan.Month(month.Year, month.Month))];
    }

    private static DateOnly Working(DateOnly date) => DayOffRule.MovesBack.Apply(date, WorkingCalendar.Russia);

    // Tomorrow when it is a working day of this week, else today.
    private static DateOnly ThisWeek(DateOnly today) =>
        WorkingCalendar.Russia.NextWorkingDay(today) is var next && next <= TaskGroups.EndOfWeek(today) ? next : today;
}

/// <summary>A row, and who answers for it.</summary>
internal sealed record DemoActivity(NewActivity Words, IReadOnlyList<string> Schools)
{
    public IReadOnlyList<string?> Persons { get; init; } = [];

    public ActivityOwner Owner { get; init; }

    public NewActivity Activity => Words with { Owner = Owner };
}
