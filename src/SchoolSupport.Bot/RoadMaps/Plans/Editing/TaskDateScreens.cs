using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Назначить срок»: a day of a month, or a typed date.</summary>
internal sealed class AskTaskDateReceiver(PlanAccess access, CalendarStore calendars, TaskDates dates) : Receiver<AskTaskDate, OccurrenceRow>
{
    protected override Task<OccurrenceRow?> Admit(AskTaskDate route, Turn turn) => access.TaskToRun(route.Occurrence, turn);

    protected override Asking Ask(OccurrenceRow subject, AskTaskDate route) => new($"Напишите, пожалуйста, новый срок, например: 15 декабря.", "новый срок задачи");

    protected override async Task<Page> AskAgain(OccurrenceRow subject, AskTaskDate route, Turn turn)
    {
        var page = new Page($"<b>{TaskWords.Name(subject)}</b>, {TaskWords.Holder(subject)}\nСейчас: {TaskWords.When(subject, turn.Today)}. Какой будет срок?\n{DayChoice.Hint}");
        return (DayChoice.From(turn.Today, (await calendars.Of(subject.MunicipalityId)).Working) with { Now = subject.DueOn })
            .Under(page, route.Month, date => new SetTaskDate(subject.Id, date, subject.DueOn ?? default), month => route with { Month = month })
            .Row(Button.To("‹ К задаче", new TaskCard(subject.Id)))
            .Expecting(PlanSlots.Typed, route);
    }

    protected override async Task<Outcome> Receive(OccurrenceRow subject, AskTaskDate route, MessageIn message, bool confirmed, Turn turn) =>
        GivenDate.Read(message, turn.Today) switch
        {
            (var date, null) => await dates.Set(subject, date, turn, subject.DueOn),
            var (_, problem) => Outcome.Show((await AskAgain(subject, route, turn)).After(problem)),
        };
}

internal sealed class SetTaskDateCommand(PlanAccess access, TaskDates dates) : Command<SetTaskDate, OccurrenceRow>
{
    protected override Task<OccurrenceRow?> Admit(SetTaskDate route, Turn turn) => access.TaskToRun(route.Occurrence, turn);

    protected override Task<Outcome> Run(OccurrenceRow subject, SetTaskDate route, Turn turn) => route.Date < turn.Today
        ? Task.FromResult(Outcome.GoTo(new AskTaskDate(subject.Id), "Этот день уже прошёл: выберите другой."))
        : dates.Set(subject, route.Date, turn, route.Seen == default ? null : route.Seen);
}

/// <summary>Gives one task another date, and tells whoever has it.</summary>
internal sealed class TaskDates(OccurrenceStore tasks, ExpectationStore expectations, TaskNews news)
{
    /// <param name="seen">The date that the coordinator saw.</param>
    public async Task<Outcome> Set(OccurrenceRow task, DateOnly date, Turn turn, DateOnly? seen)
    {
        await expectations.Clear(turn.Visitor.ChatId, PlanSlots.Typed);
        if (task.DueOn == date)
            return Outcome.GoTo(new TaskCard(task.Id), "Срок такой и есть.");
        if (await tasks.MoveDue(task.Id, seen, date, turn.Member.PersonId, reason: null) is { } refusal)
            return Outcome.GoTo(new TaskCard(task.Id), refusal == TaskRefusal.ChangedMeanwhile
                ? "Срок с тех пор изменили: посмотрите."
                : "Срок сейчас не изменить: задача на проверке, принята или снята.");
        await news.Moved((await tasks.Find(task.Id))!, reason: null, turn);
        return Outcome.GoTo(new TaskCard(task.Id), $"Новый срок: {RussianDate.DayMonth(date, turn.Today)}. Ответственные узнали.");
    }
}
