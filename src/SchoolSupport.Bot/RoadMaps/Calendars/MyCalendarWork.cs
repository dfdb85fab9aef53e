using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Calendars;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Calendars;

/// <summary>Makes the calendar file of a membership's due dates. Opened again later, it moves the entries that have moved.</summary>
internal sealed class MyCalendarWork(Database database, FileFolder files, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "task calendar";
    private const string FileName = "Мои сроки.ics";

    /// <summary>What was due longer ago is no longer anybody's plan.</summary>
    private const int DaysBack = 30;

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var membership = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        var events = (await Dates(membership, cancellation)).Select(Event).ToList();
        var saved = await files.Save(CalendarFile.Write("Сроки задач", clock.GetUtcNow(), events), cancellation);
        return (scope, turn) => Show(scope, membership, events.Count(one => !one.IsCancelled), saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Календарь сделать", "координатору", errorId);

    private async Task<IReadOnlyList<DueDateRow>> Dates(long membership, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        if (await new MembershipStore(session).Find(membership) is not { EndedAt: null, TimeZone: { } zone } person)
            return [];
        var who = MyTaskHolder.Of(membership, Role.FromCode(person.Role), person.SchoolId);
        return await new MyTaskStore(session).DueDates(who, new TimeZoneName(zone).DateAt(clock.GetUtcNow()).AddDays(-DaysBack));
    }

    private static CalendarEvent Event(DueDateRow due) => new()
    {
        Uid = $"task-{due.Id}@schoolsupport", Sequence = (int)due.Changes, When = CalendarSpan.Days(due.DueOn, due.DueOn),
        Summary = $"{(due.State is OccurrenceState.Submitted or OccurrenceState.Accepted ? "✓ " : "Срок: ")}{due.Title}",
        Description = string.Join('\n', new[]
        {
            due.Number is { } number ? $"П. {number}, {due.RoadMapTitle}" : due.RoadMapTitle,
            due.Result is { } result ? $"Результат: {result}" : null,
            due.SchoolName,
        }.OfType<string>()),
        IsCancelled = due.State == OccurrenceState.Withdrawn,
    };

    // The role may be another by now, and then the dates are not this chat's to have.
    private static async Task<Page> Show(IServiceProvider scope, long membership, int count, SavedContent saved, Turn turn)
    {
        if (turn.Member.All.All(standing => standing.Id != membership))
            return RuntimePages.NotHere();
        if (count == 0)
            return new Page($"Сроков с датой пока нет, поэтому и календаря нет.").Row(Button.To("‹ К задачам", new MyTasks()), Button.To("Меню", new Home()));

        return await new Page($"Здесь {Plural.Count(count, "срок", "срока", "сроков")}. Откройте файл на телефоне, и они встанут в календарь. Если сроки изменятся, скачайте его ещё раз: прежние записи обновятся.")
            .Row(Button.To("‹ К задачам", new MyTasks()), Button.To("Меню", new Home()))
            .With(saved, FileName, CalendarFile.MediaType, scope, turn);
    }
}
