using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>Which days a tutor can say something about.</summary>
internal static class HoursReach
{
    private const int DaysAhead = 365;

    public static DateSpan Of(TutorRow tutor, Turn turn)
    {
        var today = new TimeZoneName(tutor.TimeZone).DateAt(turn.Now);
        return new DateSpan(today, today.AddDays(DaysAhead));
    }
}

/// <summary>Hours of single days.</summary>
internal sealed class OneOffScreen(ActingTutors acting, HoursStore hours) : Screen<OneOffHours, TutorRow>
{
    private const int MostListed = 6;

    protected override Task<TutorRow?> Admit(OneOffHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, OneOffHours route, Turn turn)
    {
        var reach = HoursReach.Of(subject, turn);
        var there = await hours.OneOff(subject.Id, reach.First);
        return new Page($"<b>Разовые часы</b>\nПомимо недели, в том числе в выходной. Выберите день.")
            .Grid(1, there.Take(MostListed).Select(row => Button.To(
                $"✕ {RussianDate.WeekdayDayMonth(row.Hours.Day)}, {HoursWords.Span(row.Hours.Hours)}", new RemoveOneOffHours(row.Id))))
            .Month(route.Month, reach, day => Mark(day, there), month => new OneOffHours(month))
            .Row(Button.To("‹ Моё расписание", new MyHours()));
    }

    private static CalendarDay Mark(DateOnly day, IReadOnlyList<SingleHoursRow> there)
    {
        var choose = new ChooseOneOffHours(day, HourButtons.NotChosen);
        return there.Any(row => row.Hours.Day == day) ? CalendarDay.Chosen(choose) : CalendarDay.Free(choose);
    }
}

internal sealed class ChooseOneOffHoursScreen(ActingTutors acting) : Screen<ChooseOneOffHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(ChooseOneOffHours route, Turn turn) => acting.Of(turn);

    protected override Task<Page> Show(TutorRow subject, ChooseOneOffHours route, Turn turn) => Task.FromResult(HourButtons.IsBegin(route.From)
        ? new Page($"<b>{RussianDate.WeekdayDayMonth(route.Day)}</b>, с {HoursWords.Clock(route.From)}. До какого времени?")
            .Grid(HourButtons.InRow, HourButtons.Ends(route.From, subject.LengthMinutes).Select(to => Button.To(HoursWords.Clock(to), new SetOneOffHours(route.Day, route.From, to))))
            .Row(Button.To("‹ Другое начало", route with { From = HourButtons.NotChosen }))
        : new Page($"<b>{RussianDate.WeekdayDayMonth(route.Day)}</b>. С какого времени?")
            .Grid(HourButtons.InRow, HourButtons.Begins(null).Select(from => Button.To(HoursWords.Clock(from), route with { From = from })))
            .Row(Button.To("‹ Другой день", new OneOffHours(route.Day))));
}

internal sealed class SetOneOffHoursCommand(ActingTutors acting, HoursSaving saving, HoursChanges changes) : Command<SetOneOffHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(SetOneOffHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, SetOneOffHours route, Turn turn)
    {
        if (!HourButtons.IsSpan(route.From, route.To))
            return Outcome.Refused;
        if (!HoursReach.Of(subject, turn).Contains(route.Day))
            return Outcome.GoTo(new OneOffHours(), "Этот день уже прошёл, выберите другой.");
        return await changes.Make(
            subject, () => saving.AddOnce(subject.Id, route.Day, new DayHours(route.From, route.To)), new MyHours(),
            $"Записал: {RussianDate.WeekdayDayMonth(route.Day)}, {HoursWords.Clock(route.From)}–{HoursWords.Clock(route.To)}.", turn);
    }
}

internal sealed class RemoveOneOffHoursCommand(ActingTutors acting, HoursStore hours, HoursChanges changes) : Command<RemoveOneOffHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(RemoveOneOffHours route, Turn turn) => acting.Of(turn);

    protected override Task<Outcome> Run(TutorRow subject, RemoveOneOffHours route, Turn turn) =>
        changes.Make(subject, () => hours.RemoveOneOff(subject.Id, route.Hours), new OneOffHours(), "Убрал.", turn);
}
