using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Events;
using SchoolSupport.Documents.Calendars;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

internal sealed class EventCalendarCommand(OpenedEvents opened, WorkQueue work) : Command<EventCalendar, OpenedEvent>
{
    protected override async Task<OpenedEvent?> Admit(EventCalendar route, Turn turn) => await opened.ToSee(route.Event, turn) is { IsDraft: false } found ? found : null;

    protected override async Task<Outcome> Run(OpenedEvent subject, EventCalendar route, Turn turn)
    {
        await work.AddUnlessOpen(
            EventCalendarWork.WorkKind, string.Create(CultureInfo.InvariantCulture, $"{subject.Id}/{turn.Member.PersonId}"), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю запись для календаря, пришлю сюда.");
    }
}

/// <summary>Makes the calendar file of an event. Opened again after a change, it moves or takes away the entry.</summary>
internal sealed class EventCalendarWork(Database database, FileFolder files, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "event calendar";
    private const string FileName = "Мероприятие.ics";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var ids = item.Payload.Split('/').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (row, name) = await Read(ids[0], ids[1], cancellation);
        var meeting = Meeting(row, new CalendarGuest(ids[1], name));
        var saved = await files.Save(
            row.State == EventState.Cancelled ? MeetingFile.Cancel(meeting, clock.GetUtcNow()) : MeetingFile.Request(meeting, clock.GetUtcNow()), cancellation);
        return (scope, turn) => Show(scope, row.Id, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Запись для календаря сделать", "координатору", errorId);

    private async Task<(EventRow Row, string Name)> Read(long id, long person, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return (await new EventStore(session).Find(id) ?? throw new InvalidOperationException($"No event {id}."),
            (await new PersonStore(session).Find(person))?.Name ?? "Участник");
    }

    private static CalendarMeeting Meeting(EventRow row, CalendarGuest guest) => new(row.StartsAt!.Value, row.EndsAt!.Value)
    {
        Uid = $"event-{row.Id}@schoolsupport", Sequence = row.Sequence, Summary = $"{row.Kind.Capital()}: {row.Title}", Location = row.Place ?? "",
        Description = row.LeaderName is { } leader ? $"Ведёт: {leader}" : null, Organizer = new CalendarGuest(row.LeaderPersonId, row.LeaderName ?? "Организатор"),
        Attendees = [guest],
    };

    private static async Task<Page> Show(IServiceProvider scope, long id, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<OpenedEvents>().ToSee(id, turn) is not { IsDraft: false } opened)
            return RuntimePages.NotHere();
        return await new Page(opened.Row.State == EventState.Cancelled
                ? (Html)$"Откройте файл, и отменённое мероприятие уйдёт из календаря."
                : $"{EventWords.Heading(opened.Row)}\n{EventTimes.Of(opened.Row, opened.Reader, opened.Now)}\nОткройте файл на телефоне, и мероприятие встанет в календарь.")
            .Row(Button.To("‹ К мероприятию", new EventCard(id)), Button.To("Меню", new Home()))
            .With(saved, FileName, CalendarFile.MediaType, scope, turn);
    }
}
