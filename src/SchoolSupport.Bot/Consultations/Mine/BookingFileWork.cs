using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Documents.Calendars;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>Queues the file; it comes as a message of its own. Open to both sides of a booking.</summary>
internal sealed class BookingFileCommand(BookingStore bookings, WorkQueue work) : Command<BookingFile, BookingRow>
{
    protected override async Task<BookingRow?> Admit(BookingFile route, Turn turn) =>
        turn.Visitor is Member member && await bookings.Find(route.Booking) is { } row && BookingFileWork.IsFor(row, member) ? row : null;

    protected override async Task<Outcome> Run(BookingRow subject, BookingFile route, Turn turn)
    {
        if (subject.State is not (BookingState.Booked or BookingState.Cancelled))
            return Outcome.Say("Время ещё не записано за вами.");
        await work.AddUnlessOpen(BookingFileWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю файл, пришлю сюда.");
    }
}

/// <summary>Makes the calendar file of a booking as it stands. Opened again later, it changes or crosses out the same entry.</summary>
internal sealed class BookingFileWork(Database database, FileFolder files, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "booking calendar";
    private const string FileName = "Консультация.ics";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    /// <summary>A teacher gets their own, a tutor those with them.</summary>
    public static bool IsFor(BookingRow booking, Member member) =>
        booking.MunicipalityId == member.Acting.Membership.MunicipalityId && member.PersonId is var id && (id == booking.PersonId || id == booking.TutorPersonId);

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var booking = await Find(long.Parse(item.Payload, CultureInfo.InvariantCulture), cancellation);
        var isCancelled = booking.State == BookingState.Cancelled;
        var meeting = BookingMeeting.Of(booking);
        var saved = await files.Save(isCancelled ? MeetingFile.Cancel(meeting, clock.GetUtcNow()) : MeetingFile.Request(meeting, clock.GetUtcNow()), cancellation);
        return (scope, turn) => Show(scope, booking, isCancelled, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Файл сделать", "координатору", errorId);

    private async Task<BookingRow> Find(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return await new BookingStore(session).Find(id) ?? throw new InvalidOperationException($"Booking {id} is gone.");
    }

    private static async Task<Page> Show(IServiceProvider scope, BookingRow booking, bool isCancelled, SavedContent saved, Turn turn)
    {
        if (!IsFor(booking, turn.Member))
            return RuntimePages.NotHere();
        var page = new Page(isCancelled
            ? (Html)$"Откройте файл, и консультация уйдёт из календаря телефона."
            : $"Откройте файл, и консультация встанет в календарь телефона, в вашем времени. После переноса скачайте его ещё раз: запись обновится.")
            .Row(turn.Member.PersonId == booking.PersonId ? Button.To("‹ К записи", new MyBooking(booking.Id)) : null, Button.To("Меню", new Home()));
        return await page.With(saved, FileName, CalendarFile.MediaType, scope, turn);
    }
}

internal static class BookingMeeting
{
    public static CalendarMeeting Of(BookingRow booking) => new(booking.StartsAt, booking.EndsAt)
    {
        Uid = CalendarMeeting.UidOfBooking(booking.Id),
        Sequence = booking.Sequence,
        Summary = booking.SubjectName is { } subject ? $"Консультация: {subject}" : "Консультация тьютора",
        Description = string.Join('\n', new[]
        {
            $"Тьютор: {ConsultationWords.Tutor(booking.TutorName)}",
            $"Учитель: {booking.PersonName ?? "учитель"}, {booking.SchoolName}",
            booking.Topic is { } topic ? $"Тема: {topic}" : null,
            booking.ForGroup ? "Для класса или группы" : null,
        }.OfType<string>()),
        Location = booking.Place,
        Organizer = new CalendarGuest(booking.TutorPersonId, ConsultationWords.Tutor(booking.TutorName)),
        Attendees = [new CalendarGuest(booking.PersonId, booking.PersonName ?? "учитель")],
    };
}
