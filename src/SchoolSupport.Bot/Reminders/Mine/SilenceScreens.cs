using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>Silence for a time, which always has an end.</summary>
internal sealed class AskSilenceScreen(OwnReminders own) : Screen<AskSilence, Reminded>
{
    protected override Task<Reminded?> Admit(AskSilence route, Turn turn) => own.Of(turn);

    protected override Task<Page> Show(Reminded subject, AskSilence route, Turn turn)
    {
        var today = turn.Today;
        var sunday = TaskGroups.EndOfWeek(today);
        (string Label, DateOnly Through)[] offered =
        [
            ("Только сегодня", today),
            ($"До понедельника, {RussianDate.DayMonth(sunday.AddDays(1))}", sunday),
            ("На неделю", today.AddDays(6)),
            ("На две недели", today.AddDays(13)),
            ("На месяц", today.AddMonths(1).AddDays(-1)),
        ];
        return Task.FromResult(new Page(Html.Lines(
            (Html)$"<b>На сколько замолчать?</b>",
            (Html)$"Срок закончится — начну писать сам. Вернуть можно и раньше, одной кнопкой.",
            Html.Plain(subject.InAnyCase)))
            .Grid(1, offered.DistinctBy(one => one.Through).Select(one => Button.To(one.Label, new KeepSilent(one.Through))))
            .Row(Button.To("Выбрать день", new ChooseSilence()), Button.To("‹ Напоминания", new MyReminders())));
    }
}

internal static class Silence
{
    /// <summary>The longest: a year is enough even for a leave.</summary>
    public static DateSpan Reach(Turn turn) => new(turn.Today, turn.Today.AddYears(1));
}

/// <summary>The last day of silence, from a calendar.</summary>
internal sealed class ChooseSilenceScreen(OwnReminders own) : Screen<ChooseSilence, Reminded>
{
    protected override Task<Reminded?> Admit(ChooseSilence route, Turn turn) => own.Of(turn);

    protected override Task<Page> Show(Reminded subject, ChooseSilence route, Turn turn) => Task.FromResult(
        new Page($"<b>По какой день молчать?</b>\nНа следующий день снова напишу.")
            .Month(
                route.Month, Silence.Reach(turn),
                day => subject.Chosen.MutedThrough == day ? CalendarDay.Chosen(new KeepSilent(day)) : CalendarDay.Free(new KeepSilent(day)),
                month => new ChooseSilence(month))
            .Row(Button.To("‹ Назад", new AskSilence())));
}

internal sealed class KeepSilentCommand(OwnReminders own) : Command<KeepSilent, Reminded>
{
    protected override Task<Reminded?> Admit(KeepSilent route, Turn turn) => own.Of(turn);

    protected override async Task<Outcome> Run(Reminded subject, KeepSilent route, Turn turn)
    {
        if (!Silence.Reach(turn).Contains(route.Through))
            return Outcome.GoTo(new AskSilence(), "Этот день уже прошёл или слишком далеко. Выберите другой.");
        return await own.Set(
            subject, subject.Chosen with { MutedThrough = route.Through }, new MyReminders(),
            $"Молчу по {RussianDate.DayMonth(route.Through)}.");
    }
}

internal sealed class SpeakAgainCommand(OwnReminders own) : Command<SpeakAgain, Reminded>
{
    protected override Task<Reminded?> Admit(SpeakAgain route, Turn turn) => own.Of(turn);

    protected override Task<Outcome> Run(Reminded subject, SpeakAgain route, Turn turn) =>
        own.Set(subject, subject.Chosen with { MutedThrough = null }, new MyReminders(), $"Снова пишу {subject.When}.");
}
