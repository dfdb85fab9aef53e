using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>«Черновик»: goes on where it was left; with everything said, shows it once more.</summary>
internal sealed class EventDraftCommand(OpenedEvents opened, DraftPreview preview) : Command<EventDraft, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(EventDraft route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, EventDraft route, Turn turn) => subject switch
    {
        { IsDraft: false } => Outcome.GoTo(new EventCard(subject.Id)),
        { Row.Step: EventStep.Preview } => Outcome.Show(await preview.Of(subject, turn)),
        _ => Outcome.GoTo(EventDrafting.RouteOf(subject.Row.Step, subject)),
    };
}

/// <summary>Everything once more before anybody is told.</summary>
internal sealed class DraftPreview(EventAudience audience, SchoolStore schools, GuestStore guests)
{
    public async Task<Page> Of(OpenedEvent opened, Turn turn)
    {
        var (row, id) = (opened.Row, opened.Id);
        var invited = await audience.Count(id);
        var page = new Page(Html.Lines(
            (Html)$"Проверьте и объявите.",
            EventWords.Heading(row),
            (Html)$"{EventTimes.Of(row, opened.Reader, opened.Now)} · {EventWords.Length(row.LengthMinutes!.Value)}",
            EventWords.Where(row),
            (Html)$"Ведёт: {row.LeaderName}{(row.SubjectName is { } subject ? $", {subject}" : "")}",
            row.Seats is { } seats ? (Html)$"Мест: {seats}" : $"Мест: без ограничений",
            await Whom(row),
            row.ActivityTitle is { } activity ? (Html)$"Дорожная карта: {CodePoints.Shorten(activity, 100)}" : null,
            AudienceWords.Invited(invited),
            row.StartsAt <= opened.Now ? (Html)$"\n⚠ Это время уже прошло: выберите другое." : null,
            await guests.BusyAt(id, row.LeaderPersonId) is { } busy ? (Html)$"\n⚠ У ведущего в это время уже занято: {EventTimes.Begin(busy.StartsAt, opened.Reader, opened.Now)}." : null));
        return DraftButtons.Edit(
                page.Row(invited.In + invited.NotYet > 0 && row.StartsAt > opened.Now ? Button.To("Объявить", new AnnounceEvent(id)) : null), opened, turn)
            .Row(Button.To("Удалить черновик", new DropEvent(id)), Button.To("Меню", new Home()));
    }

    private async Task<Html> Whom(EventRow row)
    {
        var roles = await audience.Roles(row.Id);
        var (ticked, all) = ((await audience.Schools(row.Id)).Count, (await schools.OfMunicipality(row.MunicipalityId)).Count);
        var who = string.Join(", ", Enum.GetValues<InvitedRole>().Select(role => role.ToRole()).Where(role => roles.Contains(role.Code)).Select(role => role.Plural));
        return $"Кому: {who}, {(ticked == all ? "все школы" : Counted.Schools(ticked))}";
    }
}

internal static class DraftButtons
{
    /// <summary>A button for every question, for drafts and what is announced alike.</summary>
    public static Page Edit(Page page, OpenedEvent opened, Turn turn)
    {
        var id = opened.Id;
        var coordinates = AccessRules.MayCoordinate(turn.Member.Acting.Membership, opened.Row.MunicipalityId);
        return page
            .Row(Button.To("Название", new AskTitle(id)), Button.To("День и время", EventDrafting.RouteOf(EventStep.When, opened)))
            .Row(Button.To("Длительность", new AskLength(id)), Button.To("Место", new AskFormat(id)))
            .Row(Button.To("Число мест", new AskSeats(id)), Button.To("Кого пригласить", new AskAudience(id)))
            .Row(
                coordinates && opened.IsDraft ? Button.To("Кто ведёт", new AskLeader(id)) : null,
                coordinates ? Button.To("Дорожная карта", new AskActivity(id)) : null);
    }
}

/// <summary>Opens it to those invited. The leader's time is taken in the same transaction, or it is not announced.</summary>
internal sealed class AnnounceEventCommand(OpenedEvents opened, EventStore events, EventAudience audience, EventNews news) : Command<AnnounceEvent, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(AnnounceEvent route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, AnnounceEvent route, Turn turn)
    {
        if (!subject.IsDraft)
            return Outcome.GoTo(new EventCard(subject.Id), "Уже объявлено.");
        if (subject.Row.Step != EventStep.Preview || subject.Row.StartsAt <= turn.Now)
            return Outcome.GoTo(new EventDraft(subject.Id), subject.Row.Step != EventStep.Preview ? "Ещё не всё сказано." : "Это время уже прошло.");
        if (!await events.Announce(subject.Id))
            return Outcome.Show(EventMoves.LeaderIsBusy(subject));
        var (now, _) = await audience.Count(subject.Id);
        await news.Invite(subject.Id);
        await news.TellLeader(subject.Id, turn);
        return Outcome.GoTo(new EventCard(subject.Id), now == 0 ? "Объявлено." : $"Объявлено: приглашения уходят, {Counted.People(now)}.");
    }
}

internal sealed class DropEventCommand(OpenedEvents opened, EventStore events) : Command<DropEvent, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(DropEvent route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, DropEvent route, Turn turn)
    {
        if (!subject.IsDraft)
            return Outcome.GoTo(new EventCard(subject.Id), "Уже объявлено: можно только отменить.");
        if (!route.Sure)
            return Outcome.Show(new Page($"Удалить черновик: {EventWords.Quoted(subject.Row)}? Никто о нём не знает.")
                .Row(Button.To("Удалить", new DropEvent(subject.Id, Sure: true)), Button.To("‹ Оставить", new EventDraft(subject.Id))));
        await events.Drop(subject.Id);
        return Outcome.GoTo(new EventList(), "Черновик удалён.");
    }
}
