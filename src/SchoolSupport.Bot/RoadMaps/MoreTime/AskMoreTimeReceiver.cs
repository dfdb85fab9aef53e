using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.MoreTime;

/// <summary>Until which day: by a button, or typed.</summary>
internal sealed class AskMoreTimeReceiver(OpenedTasks tasks, ExtensionStore extensions, CalendarStore calendars) : Receiver<AskMoreTime, OpenedTask>
{
    internal const string Slot = "more time";

    protected override Task<OpenedTask?> Admit(AskMoreTime route, Turn turn) => tasks.ToHold(route.Occurrence, turn);

    protected override async Task<Outcome> Receive(OpenedTask subject, AskMoreTime route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!MoreTimeDates.MayAsk(subject))
            return ClosedTask.LeadOn(subject);
        if (TypedDate.Read(((TextIn)message).Text, subject.Today) is not { } date)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Не понял дату. Напишите, например: 15.09 или 15 сентября."));
        return MoreTimeDates.Fits(subject, date)
            ? Outcome.GoTo(new ExplainMoreTime(subject.Id, date))
            : Outcome.Show((await AskAgain(subject, route, turn)).After(
                $"{RussianDate.DayMonth(date, subject.Today)} не подходит: нужен день позже нынешнего срока и не дальше года."));
    }

    protected override bool StillAsks(OpenedTask subject, AskMoreTime route) => MoreTimeDates.MayAsk(subject);

    protected override Asking Ask(OpenedTask subject, AskMoreTime route) => new($"Напишите день, до которого нужно время, например: 15 сентября.", "новый срок задачи");

    protected override async Task<Page> AskAgain(OpenedTask subject, AskMoreTime route, Turn turn)
    {
        if (!MoreTimeDates.MayAsk(subject))
            return ClosedTask.Page(subject);
        var back = Button.To("‹ К задаче", new TaskCard(subject.Id));
        if (await extensions.Open(subject.Id) is { } asked)
            return new Page($"Просьба уже у координатора: «{asked.Reason}». Он ответит, и я напишу.").Row(back);

        var calendar = await calendars.Of(subject.Row.MunicipalityId);
        var page = route.Month == default ? FewDays(subject, route, calendar).Row(back) : Month(subject, route, calendar);
        return page.Expecting(Slot, route);
    }

    private static Page FewDays(OpenedTask task, AskMoreTime route, SchoolCalendar calendar) =>
        new Page($"{Standing(task)} До какого дня нужно время? Выберите или напишите дату.")
            .Grid(1, MoreTimeDates.Offers(task, calendar).Select(date => Button.To(
                $"{TaskWords.Date(date, task.Today)} · {RussianDate.Distance(date, task.Today)}", new ExplainMoreTime(task.Id, date))))
            .Row(Button.To("Другой день", route with { Month = task.Today }));

    private static Page Month(OpenedTask task, AskMoreTime route, SchoolCalendar calendar) =>
        new DayChoice(MoreTimeDates.Reach(task), calendar.Working)
            .Under(
                new Page($"{Standing(task)} До какого дня нужно время?\n{DayChoice.Hint}"), route.Month,
                date => new ExplainMoreTime(task.Id, date), month => route with { Month = month })
            .Row(Button.To("‹ Назад", route with { Month = default }));

    private static Html Standing(OpenedTask task) =>
        $"<b>{TaskWords.Name(task.Row)}</b>\nСейчас срок: {TaskWords.Date(task.Row.DueOn!.Value, task.Today)}.";
}
