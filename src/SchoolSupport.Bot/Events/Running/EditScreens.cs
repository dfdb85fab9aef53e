using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

internal sealed class EditEventScreen(OpenedEvents opened) : Screen<EditEvent, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(EditEvent route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override Task<Page> Show(OpenedEvent subject, EditEvent route, Turn turn) => Task.FromResult(
        subject.IsDraft || ChangedEvent.Refuses(subject) is not null
            ? ChangedEvent.Page(subject)
            : DraftButtons.Edit(
                    new Page(Html.Lines(
                        EventWords.Heading(subject.Row),
                        (Html)$"{EventTimes.Of(subject.Row, subject.Reader, subject.Now)}",
                        EventWords.Where(subject.Row),
                        (Html)$"Что изменить? {(subject.Row.Going == 0 ? "Пока никто не записан." : $"О новом времени и месте записавшиеся узнают сразу ({Counted.People(subject.Row.Going)}).")}")),
                    subject, turn)
                .Row(Button.To("‹ К мероприятию", new EventCard(subject.Id)), Button.To("Меню", new Home())));
}

/// <summary>Another time for what is announced.</summary>
internal sealed class EventMoves(EventStore events, EventNews news)
{
    /// <summary>What would change and how many are told, before it does.</summary>
    public static Outcome Confirm(OpenedEvent opened, MoveEvent wish)
    {
        if (EventDays.At(opened, wish.Day, wish.Minute) is not { } at)
            return Outcome.GoTo(new AskDay(opened.Id, opened.Zone.DateAt(opened.Now)), "Это время уже прошло: выберите другое.");
        var wished = opened.Row with { StartsAt = at, LengthMinutes = wish.Length };
        var people = opened.Row.Going + opened.Row.Waiting;
        return Outcome.Show(new Page(Html.Lines(
            EventWords.Heading(opened.Row),
            (Html)$"Было: {EventTimes.Of(opened.Row, opened.Reader, opened.Now)}",
            (Html)$"Станет: <b>{EventTimes.Of(wished, opened.Reader, opened.Now)}</b>",
            people > 0 ? (Html)$"Об этом {(people == 1 ? "узнает" : "узнают")} {Counted.People(people)}." : $"Пока никто не записан."))
            .Row(Button.To("Перенести", wish), Button.To("‹ Не переносить", new EventCard(opened.Id))));
    }

    public async Task<Outcome> Move(OpenedEvent opened, MoveEvent wish, Turn turn)
    {
        if (EventDays.At(opened, wish.Day, wish.Minute) is not { } at || !TypedBegin.IsLength(wish.Length))
            return Outcome.GoTo(new EventCard(opened.Id), "Это время уже прошло: выберите другое.");
        if (opened.Row.StartsAt == at && opened.Row.LengthMinutes == wish.Length)
            return Outcome.GoTo(new EventCard(opened.Id), "Время уже такое.");
        if (!await events.Move(opened.Id, at, wish.Length))
            return Outcome.Show(LeaderIsBusy(opened));
        await news.Moved(opened.Id, turn);
        return Outcome.GoTo(new EventCard(opened.Id), "Перенесено, участники узнают.");
    }

    public static Page LeaderIsBusy(OpenedEvent opened) =>
        new Page($"У ведущего ({opened.Row.LeaderName}) в это время уже есть консультация или другое мероприятие. Выберите, пожалуйста, другое время.")
            .Row(Button.To("Выбрать время", EventDrafting.RouteOf(EventStep.When, opened)), Button.To("‹ Назад", opened.IsDraft ? new EventDraft(opened.Id) : new EventCard(opened.Id)));
}

internal sealed class MoveEventCommand(OpenedEvents opened, EventMoves moves) : EventChange<MoveEvent>(opened)
{
    protected override long EventOf(MoveEvent route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, MoveEvent route, Turn turn) =>
        opened.IsDraft ? Outcome.GoTo(new EventDraft(opened.Id)) : await moves.Move(opened, route, turn);
}

/// <summary>Calls it off with a reason, which everybody who signed up reads.</summary>
internal sealed class AskCancelReceiver(OpenedEvents opened, Cancelling cancelling) : Receiver<AskCancel, OpenedEvent>
{
    private const int MostReason = 300;

    protected override Task<OpenedEvent?> Admit(AskCancel route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Receive(OpenedEvent subject, AskCancel route, MessageIn message, bool confirmed, Turn turn) =>
        SentText.OneLine(((TextIn)message).Text) is { Length: > 0 and <= MostReason } reason
            ? await cancelling.Cancel(subject, reason, turn)
            : Outcome.Show((await AskAgain(subject, route, turn)).After($"Напишите причину короче: до {MostReason} знаков."));

    protected override bool StillAsks(OpenedEvent subject, AskCancel route) => subject.IsAhead;

    protected override Asking Ask(OpenedEvent subject, AskCancel route) => new($"Напишите причину одним предложением.", $"причину отмены: {EventWords.Quoted(subject.Row)}");

    protected override Task<Page> AskAgain(OpenedEvent subject, AskCancel route, Turn turn) => Task.FromResult(subject.IsAhead
        ? new Page(Html.Lines(
            EventWords.Heading(subject.Row),
            (Html)$"Почему отменяете? Выберите или напишите: причину увидят записавшиеся ({Counted.People(subject.Row.Going + subject.Row.Waiting)}). После этого мероприятие сразу отменится."))
            .Grid(1, Enum.GetValues<CancelReason>().Select(reason => Button.To(Cancelling.Words(reason), new CancelBecause(subject.Id, reason))))
            .Row(Button.To("‹ Не отменять", new EventCard(subject.Id)))
            .Expecting("event cancel", route)
        : ChangedEvent.Page(subject));
}

internal sealed class CancelBecauseCommand(OpenedEvents opened, Cancelling cancelling) : Command<CancelBecause, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(CancelBecause route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override Task<Outcome> Run(OpenedEvent subject, CancelBecause route, Turn turn) => cancelling.Cancel(subject, Cancelling.Words(route.Reason) + ".", turn);
}

internal sealed class Cancelling(EventStore events, EventNews news, ExpectationStore expectations)
{
    public static string Words(CancelReason reason) => reason switch
    {
        CancelReason.LeaderIll => "Ведущий не сможет",
        CancelReason.FewPeople => "Записалось мало людей",
        CancelReason.OtherDay => "Переносим, новый день объявим отдельно",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public async Task<Outcome> Cancel(OpenedEvent opened, string reason, Turn turn)
    {
        if (opened.IsDraft)
            return Outcome.GoTo(new EventDraft(opened.Id));
        if (!opened.IsAhead)
            return Outcome.GoTo(new EventCard(opened.Id), opened.Row.State == EventState.Cancelled ? "Уже отменено." : "Мероприятие уже началось.");
        await expectations.Clear(turn.Visitor.ChatId, "event cancel");
        if (await events.Cancel(opened.Id, reason))
            await news.Cancelled(opened.Id, turn);
        return Outcome.GoTo(new EventCard(opened.Id), "Отменено, записавшиеся узнают.");
    }
}
