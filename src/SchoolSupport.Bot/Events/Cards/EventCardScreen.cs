using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>One event: when, where, who leads it, and what the reader can do about it.</summary>
internal sealed class EventCardScreen(OpenedEvents opened, GuestStore guests) : Screen<EventCard, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(EventCard route, Turn turn) => opened.ToSee(route.Event, turn);

    protected override async Task<Page> Show(OpenedEvent subject, EventCard route, Turn turn)
    {
        if (subject.IsDraft)
            return new Page($"Это черновик: {EventWords.Quoted(subject.Row)}.").Row(Button.To("Продолжить", new EventDraft(subject.Id)), Button.To("Меню", new Home()));
        var place = subject.Own?.State == GuestState.Waiting ? await guests.PlaceInLine(subject.Id, turn.Member.PersonId) : 0;
        var all = subject.HasBegun || turn.Member.Acting.Role == Role.Director ? await guests.Of(subject.Id) : [];
        var page = new Page(EventCardText.Of(subject, place, all, turn));
        if (subject.MayAnswer)
            page = EventAnswers.Offer(page, subject);
        page = subject.MayRun ? EventActions.Offer(page, subject) : EventActions.Watch(page, subject, turn);
        return page.Row(Button.To("‹ Мероприятия", new EventList()), Button.To("Меню", new Home()));
    }
}

/// <summary>The card in words.</summary>
internal static class EventCardText
{
    /// <param name="opened">The event.</param>
    /// <param name="placeInLine">The reader's, from 1; 0: not in it.</param>
    /// <param name="guests">Those who answered, of what has begun or for a director.</param>
    public static Html Of(OpenedEvent opened, long placeInLine, IReadOnlyList<GuestRow> guests, Turn turn)
    {
        var row = opened.Row;
        return Html.Lines(
            row.State == EventState.Cancelled ? (Html)$"✕ <b>Отменено.</b> {row.CancelReason}" : null,
            EventWords.Heading(row),
            (Html)$"{EventTimes.Of(row, opened.Reader, opened.Now)}",
            row.State == EventState.Cancelled ? null : EventWords.Where(row),
            Leader(row),
            row.State == EventState.Cancelled ? null : Attendance(opened, guests),
            opened.MayRun && row.ActivityTitle is { } activity ? (Html)$"К дорожной карте: {CodePoints.Shorten(activity, 120)}" : null,
            Colleagues(guests, turn),
            Own(opened, placeInLine));
    }

    /// <summary>«От вашей школы: …», for its director.</summary>
    private static Html? Colleagues(IReadOnlyList<GuestRow> guests, Turn turn)
    {
        if (turn.Member.Acting is not { Role: var role, Membership.SchoolId: { } school } || role != Role.Director)
            return null;
        var names = guests.Where(guest => guest.SchoolId == school && guest.PersonId != turn.Member.PersonId && (guest.Came ?? guest.State == GuestState.Going))
            .Select(guest => guest.Name ?? "имя удалено").ToList();
        return names.Count == 0 ? null : (Html)$"От вашей школы: {string.Join(", ", names)}";
    }

    private static Html Leader(EventRow row) =>
        row.SubjectName is { } subject ? $"Ведёт: {row.LeaderName ?? "имя удалено"}, {subject}" : (Html)$"Ведёт: {row.LeaderName ?? "имя удалено"}";

    private static Html Attendance(OpenedEvent opened, IReadOnlyList<GuestRow> guests) => opened.Row switch
    {
        { ClosedAt: not null } => $"Прошло. Были: <b>{Counted.People(guests.Count(guest => guest.Came == true))}</b>",
        _ when opened.HasBegun && opened.MayRun => $"{EventWords.Counts(opened.Row)}\nОтметьте, кто пришёл, и закройте список.",
        var row => EventWords.Counts(row),
    };

    private static Html? Own(OpenedEvent opened, long placeInLine) => opened.Own switch
    {
        null => opened.MayAnswer && opened.IsAhead && opened.Row.IsFull ? (Html)$"\nМест больше нет, но можно встать в очередь." : null,
        { Came: true } => $"\n✓ Вы были.",
        { State: GuestState.Going } when opened.IsAhead => $"\n✓ <b>Вы записаны.</b> Напомню за день и за час.",
        { State: GuestState.Waiting } when opened.IsAhead => $"\nВы в очереди: <b>{placeInLine}-е место</b>. Освободится — запишу и сразу сообщу.",
        { State: GuestState.Declined } when opened.IsAhead => $"\nВы ответили, что не сможете.",
        _ => null,
    };
}

/// <summary>What somebody can answer.</summary>
internal static class EventAnswers
{
    public static Page Offer(Page page, OpenedEvent opened)
    {
        if (!opened.IsAhead)
            return page;
        var id = opened.Id;
        return opened.Own?.State switch
        {
            GuestState.Going => page.Row(Button.To("В календарь", new EventCalendar(id)), Button.To("Не смогу прийти", new DeclineEvent(id))),
            GuestState.Waiting => page.Row(Button.To("Уйти из очереди", new DeclineEvent(id))),
            var answered => page.Row(
                opened.Row.IsFull ? Button.To("Встать в очередь", new JoinLine(id)) : Button.To("Записаться", new SignUp(id)),
                answered is null ? Button.To("Не смогу", new DeclineEvent(id)) : null),
        };
    }
}

/// <summary>What its organiser can do, and what whoever watches the municipality can look at.</summary>
internal static class EventActions
{
    public static Page Offer(Page page, OpenedEvent opened)
    {
        var row = opened.Row;
        var id = opened.Id;
        if (row.State == EventState.Cancelled)
            return page.Row(row.Going + row.Waiting > 0 ? Button.To($"Кто был записан · {row.Going}", new GuestList(id)) : null);
        return page
            .Row(opened.HasBegun && row.ClosedAt is null ? Button.To("Отметить, кто пришёл", new AttendanceList(id)) : null)
            .Row(
                Button.To(row.ClosedAt is null ? $"Записались · {row.Going}" : "Кто был", new GuestList(id)),
                Button.To(row.Materials > 0 ? $"Материалы · {row.Materials}" : "Добавить материалы", new CollectMaterials(id)))
            .Row(
                row.ClosedAt is null ? Button.To("Изменить", new EditEvent(id)) : null,
                opened.MayAnswer || !opened.IsAhead ? null : Button.To("В календарь", new EventCalendar(id)))
            .Row(opened.IsAhead ? Button.To("Отменить мероприятие", new AskCancel(id)) : null);
    }

    public static Page Watch(Page page, OpenedEvent opened, Turn turn) => page.Row(
        AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, opened.Row.MunicipalityId) ? Button.To($"Записались · {opened.Row.Going}", new GuestList(opened.Id)) : null,
        opened.Row.Materials > 0 ? Button.To($"Материалы · {opened.Row.Materials}", new EventMaterials(opened.Id)) : null);
}
