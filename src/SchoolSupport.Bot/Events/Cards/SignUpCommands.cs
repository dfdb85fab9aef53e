using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Takes a seat. Who has something else at that time is asked first; when all seats are taken, the line is offered.</summary>
internal sealed class SignUpCommand(OpenedEvents opened, GuestStore guests) : Command<SignUp, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(SignUp route, Turn turn) => opened.ToAnswer(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, SignUp route, Turn turn)
    {
        if (subject.Own?.State == GuestState.Going)
            return Outcome.GoTo(new EventCard(subject.Id), "Вы уже записаны.");
        if (!subject.IsAhead)
            return Late(subject);
        if (!route.Anyway && await guests.BusyAt(subject.Id, turn.Member.PersonId) is { } busy)
            return Outcome.Show(Warning(subject, busy));

        return await guests.SignUp(subject.Id, turn.Member.Acting.Id, waits: false) switch
        {
            SignedUp.Going => Outcome.GoTo(new EventCard(subject.Id), "Вы записаны!"),
            SignedUp.Full => Outcome.Show(Full(subject)),
            SignedUp.Closed => Late(subject),
            _ => Outcome.GoTo(new EventCard(subject.Id)),
        };
    }

    internal static Outcome Late(OpenedEvent opened) => Outcome.GoTo(
        new EventCard(opened.Id), opened.Row.State == EventState.Cancelled ? "Мероприятие отменено." : "Мероприятие уже началось: запись закрыта.");

    private static Page Warning(OpenedEvent opened, BusyWith busy) =>
        new Page(Html.Lines(
            EventWords.Heading(opened.Row),
            (Html)$"{EventTimes.Of(opened.Row, opened.Reader, opened.Now)}",
            (Html)$"\n⚠ В это время у вас уже есть {(busy.Title is { } title ? $"«{title}»" : "консультация")}: {EventTimes.Begin(busy.StartsAt, opened.Reader, opened.Now)}. Всё равно записаться?"))
            .Row(Button.To("Да, записаться", new SignUp(opened.Id, Anyway: true)), Button.To("Не смогу", new DeclineEvent(opened.Id)))
            .Row(Button.To("‹ Назад", new EventCard(opened.Id)));

    private static Page Full(OpenedEvent opened) =>
        new Page(Html.Lines(
            EventWords.Heading(opened.Row),
            (Html)$"Места закончились. Встать в очередь? {(opened.Row.Waiting == 0 ? "Вы будете в ней первым." : $"Перед вами {Counted.People(opened.Row.Waiting)}.")} Когда место освободится, запишу вас и сразу сообщу."))
            .Row(Button.To("Встать в очередь", new JoinLine(opened.Id)), Button.To("Не нужно", new EventCard(opened.Id)));
}

internal sealed class JoinLineCommand(OpenedEvents opened, GuestStore guests) : Command<JoinLine, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(JoinLine route, Turn turn) => opened.ToAnswer(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, JoinLine route, Turn turn) =>
        await guests.SignUp(subject.Id, turn.Member.Acting.Id, waits: true) switch
        {
            // Somebody has withdrawn meanwhile.
            SignedUp.Going => Outcome.GoTo(new EventCard(subject.Id), "Место как раз нашлось: вы записаны!"),
            SignedUp.Waiting => Outcome.GoTo(new EventCard(subject.Id), "Вы в очереди."),
            SignedUp.Closed => SignUpCommand.Late(subject),
            _ => Outcome.GoTo(new EventCard(subject.Id)),
        };
}

/// <summary>«Не смогу»: gives a seat back. When others wait for it, asks first: it would be gone.</summary>
internal sealed class DeclineEventCommand(OpenedEvents opened, GuestStore guests, EventNews news) : Command<DeclineEvent, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(DeclineEvent route, Turn turn) => opened.ToAnswer(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, DeclineEvent route, Turn turn)
    {
        if (!subject.IsAhead)
            return SignUpCommand.Late(subject);
        if (!route.Sure && subject.Own?.State == GuestState.Going && subject.Row.Waiting > 0)
            return Outcome.Show(new Page(Html.Lines(
                EventWords.Heading(subject.Row),
                (Html)$"Вашего места ждут другие ({subject.Row.Waiting}): оно сразу перейдёт первому в очереди. Отказаться?"))
                .Row(Button.To("Да, не приду", new DeclineEvent(subject.Id, Sure: true)), Button.To("Оставить за мной", new EventCard(subject.Id))));

        if (await guests.Decline(subject.Id, turn.Member.Acting.Id))
            await news.Promote(subject.Id);
        return Outcome.GoTo(new EventCard(subject.Id), subject.Own?.State is GuestState.Going or GuestState.Waiting ? "Запись снята." : "Спасибо, что ответили.");
    }
}
