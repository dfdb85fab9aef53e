using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>The days of the digest: working days, every day, or days of the week with ticks.</summary>
internal sealed class MyDigestDaysScreen(OwnReminders own) : Screen<MyDigestDays, Reminded>
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    protected override Task<Reminded?> Admit(MyDigestDays route, Turn turn) => own.Of(turn);

    protected override Task<Page> Show(Reminded subject, MyDigestDays route, Turn turn)
    {
        var days = subject.Chosen.Days;
        var ticked = days.OrdinaryWeek;
        return Task.FromResult(new Page(Html.Lines(
            (Html)$"<b>По каким дням писать?</b>",
            (Html)$"Сейчас {ReminderWords.Days(days)}. {Holidays(days)}"))
            .Row(Button.Choice("Рабочие дни", days == ReminderDays.Working, new SetMyDigestDays(Every: false)), Button.Choice("Каждый день", days == ReminderDays.Every, new SetMyDigestDays(Every: true)))
            .Grid(4, Week.Select(day => Button.To((ticked.Contains(day) ? "✓ " : "") + ReminderWords.ShortDay(day), new TickMyDigestDay(day, !ticked.Contains(day)))))
            .Row(Button.To("‹ Напоминания", new MyReminders())));
    }

    private static string Holidays(ReminderDays days) => days == ReminderDays.Every ? "И в праздники тоже." : "В праздники не пишу.";
}

internal sealed class SetMyDigestDaysCommand(OwnReminders own) : Command<SetMyDigestDays, Reminded>
{
    protected override Task<Reminded?> Admit(SetMyDigestDays route, Turn turn) => own.Of(turn);

    protected override Task<Outcome> Run(Reminded subject, SetMyDigestDays route, Turn turn)
    {
        var days = route.Every ? ReminderDays.Every : ReminderDays.Working;
        return own.Set(subject, subject.Chosen with { Days = days }, new MyDigestDays(), $"Буду писать {ReminderWords.Days(days)}.");
    }
}

internal sealed class TickMyDigestDayCommand(OwnReminders own) : Command<TickMyDigestDay, Reminded>
{
    protected override Task<Reminded?> Admit(TickMyDigestDay route, Turn turn) => own.Of(turn);

    protected override async Task<Outcome> Run(Reminded subject, TickMyDigestDay route, Turn turn) => subject.Chosen.Days.With(route.Day, route.On) is { } days
        ? await own.Set(subject, subject.Chosen with { Days = days }, new MyDigestDays(), $"Буду писать {ReminderWords.Days(days)}.")
        : Outcome.Say("Хотя бы один день нужен. Если писать не надо совсем, нажмите «Не писать до…».", alert: true);
}
