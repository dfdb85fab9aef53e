using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

internal sealed class AskFormatScreen(OpenedEvents opened) : EventChoice<AskFormat>(opened)
{
    protected override long EventOf(AskFormat route) => route.Event;

    protected override Task<Page> Choice(OpenedEvent opened, AskFormat route, Turn turn) => Task.FromResult(
        EventPages.Asking(opened, $"Как пройдёт?")
            .Row(Button.To("Онлайн", new AskPlace(opened.Id, Online: true)), Button.To("Очно", new AskPlace(opened.Id, Online: false))));
}

internal sealed class AskPlaceReceiver(OpenedEvents opened, EventPlaces places) : EventQuestion<AskPlace>(opened)
{
    private const int MostPlace = 300;

    protected override long EventOf(AskPlace route) => route.Event;

    protected override (Html Request, string As) Words(OpenedEvent opened) => ($"Напишите адрес или пришлите ссылку.", "место мероприятия");

    protected override Task<Page> Question(OpenedEvent opened, AskPlace route, Turn turn) => Task.FromResult(
        EventPages.Asking(opened, route.Online ? $"Пришлите ссылку на встречу." : (Html)$"Напишите адрес: школа, улица, кабинет.")
            .Row(Button.To(route.Online ? "Ссылку пришлю позже" : "Адрес сообщу позже", new PlaceLater(opened.Id, route.Online))));

    protected override async Task<Outcome> Take(OpenedEvent opened, AskPlace route, string text, Turn turn) => text.Length > 0 && CodePoints.Count(text) <= MostPlace
        ? await places.Set(opened, route.Online, text, turn)
        : await Again(opened, route, turn, $"Слишком длинно: до {MostPlace} знаков.");
}

internal sealed class PlaceLaterCommand(OpenedEvents opened, EventPlaces places) : EventChange<PlaceLater>(opened)
{
    protected override long EventOf(PlaceLater route) => route.Event;

    protected override Task<Outcome> Change(OpenedEvent opened, PlaceLater route, Turn turn) => places.Set(opened, route.Online, "", turn);
}

/// <summary>Says where; those who come are told when it has changed.</summary>
internal sealed class EventPlaces(EventStore events, EventDrafting drafting, EventNews news)
{
    public async Task<Outcome> Set(OpenedEvent opened, bool online, string place, Turn turn)
    {
        var format = online ? MeetingFormat.Online : MeetingFormat.InPerson;
        if (opened.Row.Format == format && opened.Row.Place == place)
            return await drafting.Answered(opened, EventStep.Place, turn, "Место прежнее.");
        await events.SetPlace(opened.Id, format, place);
        if (!opened.IsDraft)
            await news.Changed(opened.Id, turn);
        return await drafting.Answered(opened, EventStep.Place, turn, opened.Row.Going > 0 ? "Место изменено, участники узнают." : "Место изменено.");
    }
}

internal sealed class AskSeatsReceiver(OpenedEvents opened) : EventQuestion<AskSeats>(opened)
{
    private const int Most = 1000;
    private static readonly int[] Usual = [10, 15, 20, 25, 30, 50];

    protected override long EventOf(AskSeats route) => route.Event;

    protected override (Html Request, string As) Words(OpenedEvent opened) => ($"Напишите число мест.", "число мест мероприятия");

    protected override Task<Page> Question(OpenedEvent opened, AskSeats route, Turn turn) => Task.FromResult(
        EventPages.Asking(opened, $"Сколько мест? Нажмите или напишите число. Кому не хватит, те встанут в очередь.")
            .Grid(3, Usual.Select(seats => Button.To($"{seats}", new SetSeats(opened.Id, seats))))
            .Row(Button.To("Без ограничений", new SetSeats(opened.Id, 0))));

    protected override async Task<Outcome> Take(OpenedEvent opened, AskSeats route, string text, Turn turn) =>
        int.TryParse(text, out var seats) && seats is >= 1 and <= Most
            ? Outcome.GoTo(new SetSeats(opened.Id, seats))
            : await Again(opened, route, turn, $"Напишите, пожалуйста, число от 1 до {Most}.");
}

internal sealed class SetSeatsCommand(OpenedEvents opened, EventStore events, EventDrafting drafting, EventNews news) : EventChange<SetSeats>(opened)
{
    protected override long EventOf(SetSeats route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, SetSeats route, Turn turn)
    {
        if (route.Seats is < 0 or > 1000)
            return Outcome.GoTo(new AskSeats(opened.Id));
        if (!await events.SetSeats(opened.Id, route.Seats == 0 ? null : route.Seats))
            return Outcome.GoTo(new AskSeats(opened.Id), $"Записались уже {Counted.People(opened.Row.Going)}: мест не может быть меньше.");
        if (!opened.IsDraft)
            await news.Promote(opened.Id);
        return await drafting.Answered(opened, EventStep.Seats, turn, "Число мест изменено.");
    }
}
