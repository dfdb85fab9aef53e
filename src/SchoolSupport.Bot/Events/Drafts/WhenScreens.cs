using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Events;

/// <summary>Which days an event can be on: from today on, a year ahead.</summary>
internal static class EventDays
{
    public static DateSpan Reach(OpenedEvent opened)
    {
        var today = opened.Zone.DateAt(opened.Now);
        return new DateSpan(today, today.AddYears(1));
    }

    /// <summary>The instant of a local day and minute; null when it is over, too far away, or no such time.</summary>
    public static DateTimeOffset? At(OpenedEvent opened, DateOnly day, int minute) =>
        minute is >= 0 and < 1440 && minute % 5 == 0 && Reach(opened).Contains(day)
        && opened.Zone.InstantOf(day, TimeOnly.MinValue.AddMinutes(minute)) is var at && at > opened.Now ? at : null;
}

internal sealed class AskDayReceiver(OpenedEvents opened, CalendarStore calendars) : EventQuestion<AskDay>(opened)
{
    protected override long EventOf(AskDay route) => route.Event;

    protected override (Html Request, string As) Words(OpenedEvent opened) => ($"Выберите день или напишите, например: 15 октября.", "день мероприятия");

    protected override async Task<Page> Question(OpenedEvent opened, AskDay route, Turn turn)
    {
        var working = (await calendars.Of(opened.Row.MunicipalityId)).Working;
        var chosen = opened.Row.StartsAt is { } start ? opened.Zone.DateAt(start) : (DateOnly?)null;
        return EventPages.Asking(opened, $"В какой день? Нажмите число или напишите, например: 15 октября в 15:00. Звёздочка — выходной.")
            .Month(route.Month, EventDays.Reach(opened), Day, month => new AskDay(opened.Id, month));

        CalendarDay Day(DateOnly date) => (date == chosen ? CalendarDay.Chosen(new AskTime(opened.Id, date)) : CalendarDay.Free(new AskTime(opened.Id, date)))
            with { IsDayOff = !working.IsWorkingDay(date) };
    }

    protected override async Task<Outcome> Take(OpenedEvent opened, AskDay route, string text, Turn turn)
    {
        var (date, minute) = Read(text, opened.Zone.DateAt(opened.Now));
        if (date is not { } day)
            return await Again(opened, route, turn, $"Не понял день. Напишите, например: 15 октября или 15.10 в 15:00.");
        if (!EventDays.Reach(opened).Contains(day))
            return await Again(opened, route, turn, $"{RussianDate.DayMonthYear(day)} не подходит: нужен день от сегодняшнего и не дальше года.");
        return Outcome.GoTo(minute is { } at ? new SetWhen(opened.Id, day, at) : new AskTime(opened.Id, day));
    }

    // «15 октября», or «15 октября в 15:00».
    private static (DateOnly? Day, int? Minute) Read(string text, DateOnly today)
    {
        if (TypedDate.Read(text, today) is { } day)
            return (day, null);
        var gap = text.LastIndexOf(' ');
        if (gap <= 0 || TypedBegin.Time(text[(gap + 1)..]) is not { } minute)
            return (null, null);
        var rest = text[..gap].TrimEnd(' ', ',');
        return (TypedDate.Read(rest.EndsWith(" в", StringComparison.OrdinalIgnoreCase) ? rest[..^2] : rest, today), minute);
    }
}

internal sealed class AskTimeReceiver(OpenedEvents opened) : EventQuestion<AskTime>(opened)
{
    private static readonly int[] Hours = [9, 10, 11, 12, 13, 14, 15, 16, 17];

    protected override long EventOf(AskTime route) => route.Event;

    protected override (Html Request, string As) Words(OpenedEvent opened) => ($"Напишите время начала, например: 15:30.", "время начала мероприятия");

    protected override Task<Page> Question(OpenedEvent opened, AskTime route, Turn turn) => Task.FromResult(
        EventPages.Asking(opened, $"<b>{RussianDate.FullWeekdayDayMonth(route.Day)}</b>. Во сколько начало? Нажмите или напишите, например: 15:30.")
            .Grid(3, Hours.Where(hour => EventDays.At(opened, route.Day, hour * 60) is not null)
                .Select(hour => Button.To($"{hour}:00", new SetWhen(opened.Id, route.Day, hour * 60))))
            .Row(Button.To("Другой день", new AskDay(opened.Id, route.Day))));

    protected override async Task<Outcome> Take(OpenedEvent opened, AskTime route, string text, Turn turn) => TypedBegin.Time(text) is { } minute
        ? Outcome.GoTo(new SetWhen(opened.Id, route.Day, minute))
        : await Again(opened, route, turn, $"Не понял время. Напишите часы и минуты (по пять минут), например: 15:30.");
}

/// <summary>The begin is chosen. What is announced is not moved before its organiser has seen how many are told.</summary>
internal sealed class SetWhenCommand(OpenedEvents opened, EventStore events, EventDrafting drafting) : EventChange<SetWhen>(opened)
{
    protected override long EventOf(SetWhen route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, SetWhen route, Turn turn)
    {
        if (EventDays.At(opened, route.Day, route.Minute) is not { } at)
            return Outcome.GoTo(new AskDay(opened.Id, opened.Zone.DateAt(opened.Now)), "Это время уже прошло: выберите другое.");
        if (!opened.IsDraft)
            return EventMoves.Confirm(opened, new MoveEvent(opened.Id, route.Day, route.Minute, opened.Row.LengthMinutes!.Value));
        await events.SetWhen(opened.Id, at);
        return await drafting.Answered(opened, EventStep.When, turn);
    }
}

internal sealed class AskLengthReceiver(OpenedEvents opened) : EventQuestion<AskLength>(opened)
{
    private static readonly int[] Usual = [45, 60, 90, 120, 180, 240];

    protected override long EventOf(AskLength route) => route.Event;

    protected override (Html Request, string As) Words(OpenedEvent opened) => ($"Напишите, сколько продлится, например: 1 час 20 минут.", "длительность мероприятия");

    protected override Task<Page> Question(OpenedEvent opened, AskLength route, Turn turn) => Task.FromResult(
        EventPages.Asking(opened, $"Сколько продлится? Нажмите или напишите, например: 1 час 20 минут, 2 дня.")
            .Grid(2, Usual.Select(minutes => Button.To(EventWords.Length(minutes), new SetLength(opened.Id, minutes)))));

    protected override async Task<Outcome> Take(OpenedEvent opened, AskLength route, string text, Turn turn) => TypedBegin.Length(text) is { } minutes
        ? Outcome.GoTo(new SetLength(opened.Id, minutes))
        : await Again(opened, route, turn, $"Не понял. Напишите часы или минуты (по пять), например: 90 минут или 1,5 часа. Не больше 10 дней.");
}

internal sealed class SetLengthCommand(OpenedEvents opened, EventStore events, EventDrafting drafting) : EventChange<SetLength>(opened)
{
    protected override long EventOf(SetLength route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, SetLength route, Turn turn)
    {
        if (!TypedBegin.IsLength(route.Minutes))
            return Outcome.GoTo(new AskLength(opened.Id));
        if (!opened.IsDraft)
        {
            var begin = opened.Zone.At(opened.Row.StartsAt!.Value);
            return EventMoves.Confirm(opened, new MoveEvent(opened.Id, DateOnly.FromDateTime(begin.DateTime), (begin.Hour * 60) + begin.Minute, route.Minutes));
        }

        await events.SetLength(opened.Id, route.Minutes);
        return await drafting.Answered(opened, EventStep.Length, turn);
    }
}
