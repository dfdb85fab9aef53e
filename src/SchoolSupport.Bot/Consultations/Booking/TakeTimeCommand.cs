using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>The time just chosen must not vanish while its topic is typed.</summary>
internal sealed class TakeTimeCommand(Teachers teachers, Holding holding, RefusedTime refused) : Command<TakeTime, TutorRow>
{
    protected override async Task<TutorRow?> Admit(TakeTime route, Turn turn) =>
        FiveMinutes.Start(route.Cell) is null ? null : await teachers.Tutor(route.Tutor, turn);

    protected override async Task<Outcome> Run(TutorRow subject, TakeTime route, Turn turn)
    {
        var start = FiveMinutes.Start(route.Cell)!.Value;
        var attempt = await holding.Keep(subject, start, route.Subject, turn);
        return attempt.BookingId is { } id
            ? Outcome.GoTo(new AskTopic(id))
            : Outcome.Show(await refused.Page(subject, start, route.Subject, attempt.Obstacle!.Value, turn));
    }
}

/// <summary>Lets the kept time go at once, so that others need not wait for its five minutes to pass.</summary>
internal sealed class ChooseAnotherCommand(Teachers teachers, BookingStore bookings, ReaderZones zones) : Command<ChooseAnother, BookingRow>
{
    protected override Task<BookingRow?> Admit(ChooseAnother route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, ChooseAnother route, Turn turn)
    {
        if (subject.State == BookingState.Hold)
            await bookings.Release(subject.Id);
        var wish = subject.SubjectId is { } taught ? new Wish(taught, 0) : new Wish(0, subject.TutorId);
        return Outcome.GoTo(new FreeTimesOfDay(wish.Subject, wish.Tutor, (await zones.Of(turn)).DateAt(subject.StartsAt)));
    }
}
