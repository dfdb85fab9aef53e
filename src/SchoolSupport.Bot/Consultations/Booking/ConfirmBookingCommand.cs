using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>«Записаться». A time that is kept no longer is tried once more; ten taps book once.</summary>
internal sealed class ConfirmBookingCommand(Teachers teachers, BookingStore bookings, KeptTimeStore kept, TutorStore tutors, Lapsed lapsed, BookingNews news)
    : Command<ConfirmBooking, BookingRow>
{
    protected override Task<BookingRow?> Admit(ConfirmBooking route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, ConfirmBooking route, Turn turn)
    {
        if (route.TopicOf != 0 && await teachers.Booking(route.TopicOf, turn) is { Topic: { } topic } && subject.State is BookingState.Hold or BookingState.Released)
        {
            await kept.SetTopic(subject.Id, topic);
            subject = subject with { Topic = topic };
        }

        return subject.State switch
        {
            BookingState.Hold when !subject.IsLapsed(turn.Now) => Outcome.Show(await Book(subject, turn)),
            BookingState.Hold or BookingState.Released => await lapsed.TryAgain(subject, turn, again => Book(again, turn)),
            _ => Outcome.Show(StandingBooking.Page(subject, turn)),
        };
    }

    private async Task<Page> Book(BookingRow hold, Turn turn)
    {
        if (hold.State != BookingState.Hold)
            return StandingBooking.Page(hold, turn);
        var only = hold.SubjectId is null && await tutors.Subjects(hold.TutorId) is [var taught] ? taught.Id : hold.SubjectId;
        if (await bookings.Confirm(hold.Id, new BookingTopic(hold.Topic, hold.ForGroup, only), turn.Member.PersonId) is not null)
            return Lapsed.Page(hold);
        var booked = (await bookings.Find(hold.Id))!;
        await news.Booked(booked);
        return StandingBooking.Page(booked, turn);
    }
}
