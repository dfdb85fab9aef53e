using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>The hours of a weekday: a tap takes them out, adds some, cuts a break or gives them to another day.</summary>
internal sealed class WeekdayScreen(ActingTutors acting, HoursStore hours) : Screen<WeekdayHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(WeekdayHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, WeekdayHours route, Turn turn)
    {
        var there = (await hours.Weekly(subject.Id)).Where(row => row.Hours.Weekday == route.Weekday).ToList();
        return new Page(there.Count == 0
            ? (Html)$"<b>{HoursWords.Name(route.Weekday)}</b>\nЧасов пока нет."
            : $"<b>{HoursWords.Name(route.Weekday)}</b>\nКаждую неделю, кроме праздников: {HoursWords.Spans(there.Select(row => row.Hours.Hours))}.\n\nКнопки внизу дают такие же часы другому дню.")
            .Grid(1, there.Select(row => Button.To($"✕ Убрать {HoursWords.Span(row.Hours.Hours)}", new RemoveWeekdayHours(route.Weekday, row.Id))))
            .Row(
                Button.To("Добавить часы", new ChooseWeekdayHours(route.Weekday, HourButtons.NotChosen, IsBreak: false)),
                there.Count > 0 ? Button.To("Перерыв", new ChooseWeekdayHours(route.Weekday, HourButtons.NotChosen, IsBreak: true)) : null)
            .Row(there.Count == 0
                ? []
                : HoursWords.Week.Where(day => day != route.Weekday).Select(day => Button.To($"→ {HoursWords.ShortName(day)}", new CopyWeekday(route.Weekday, day))))
            .Row(Button.To("‹ Моё расписание", new MyHours()));
    }
}

/// <summary>From when, and until when.</summary>
internal sealed class ChooseWeekdayHoursScreen(ActingTutors acting, HoursStore hours) : Screen<ChooseWeekdayHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(ChooseWeekdayHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, ChooseWeekdayHours route, Turn turn)
    {
        var there = (await hours.Weekly(subject.Id)).Where(row => row.Hours.Weekday == route.Weekday).Select(row => row.Hours.Hours).ToList();
        var what = route.IsBreak ? "Перерыв" : "Часы";
        var day = HoursWords.Name(route.Weekday);
        var back = Button.To("‹ Назад", new WeekdayHours(route.Weekday));
        if (!HourButtons.IsBegin(route.From))
            return new Page($"<b>{day}</b>. {what}: с какого времени?")
                .Grid(HourButtons.InRow, HourButtons.Begins(route.IsBreak ? there : null).Select(from => Button.To(HoursWords.Clock(from), route with { From = from })))
                .Row(back);
        return new Page($"<b>{day}</b>. {what} с {HoursWords.Clock(route.From)} до какого времени?")
            .Grid(HourButtons.InRow, HourButtons.Ends(route.From, route.IsBreak ? HourButtons.BreakStep : subject.LengthMinutes)
                .Select(to => Button.To(HoursWords.Clock(to), new SetWeekdayHours(route.Weekday, route.From, to, route.IsBreak))))
            .Row(Button.To("‹ Другое начало", route with { From = HourButtons.NotChosen }));
    }
}

internal sealed class SetWeekdayHoursCommand(ActingTutors acting, HoursSaving saving, HoursChanges changes) : Command<SetWeekdayHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(SetWeekdayHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, SetWeekdayHours route, Turn turn)
    {
        if (!HourButtons.IsSpan(route.From, route.To))
            return Outcome.Refused;
        var span = new DayHours(route.From, route.To);
        return await changes.Make(
            subject,
            () => route.IsBreak ? saving.Cut(subject, new TypedHours.Break([route.Weekday], [span])) : saving.AddWeekly(subject.Id, route.Weekday, span),
            new WeekdayHours(route.Weekday), "Записал.", turn);
    }
}

internal sealed class RemoveWeekdayHoursCommand(ActingTutors acting, HoursStore hours, HoursChanges changes) : Command<RemoveWeekdayHours, TutorRow>
{
    protected override Task<TutorRow?> Admit(RemoveWeekdayHours route, Turn turn) => acting.Of(turn);

    protected override Task<Outcome> Run(TutorRow subject, RemoveWeekdayHours route, Turn turn) =>
        changes.Make(subject, () => hours.RemoveWeekly(subject.Id, route.Hours), new WeekdayHours(route.Weekday), "Убрал.", turn);
}

internal sealed class CopyWeekdayCommand(ActingTutors acting, HoursStore hours, HoursChanges changes) : Command<CopyWeekday, TutorRow>
{
    protected override Task<TutorRow?> Admit(CopyWeekday route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, CopyWeekday route, Turn turn)
    {
        var from = (await hours.Weekly(subject.Id)).Where(row => row.Hours.Weekday == route.Weekday).ToList();
        // An old button of hours that are gone must not clear the other day.
        if (from.Count == 0 || route.To == route.Weekday)
            return Outcome.GoTo(new WeekdayHours(route.Weekday));
        return await changes.Make(
            subject,
            () => hours.SetWeekday(subject.Id, route.To, from.Select(row => row.Hours.Hours), from[0].Hours.Place),
            new WeekdayHours(route.To), $"{HoursWords.ShortName(route.To)}: часы как в {HoursWords.ShortName(route.Weekday).ToLowerInvariant()}.", turn);
    }
}
