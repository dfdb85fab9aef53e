using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>Keeps a time for the acting teacher while they say what it is about.</summary>
internal sealed class Holding(BookingStore bookings, KeptTimeStore kept, FreeTimesStore free)
{
    /// <summary>Keeps a time. The same time again is the same booking, for longer.</summary>
    public async Task<BookingAttempt> Keep(TutorRow tutor, DateTimeOffset start, long subject, Turn turn)
    {
        var member = turn.Member;
        if (await kept.ActiveOf(member.PersonId, tutor.Id, start) is { } own)
            return new BookingAttempt(own, null);
        if (!tutor.IsOpen)
            return new BookingAttempt(null, BookingObstacle.TutorUnavailable);
        if (await Find(tutor.Id, start) is not { } time)
            return new BookingAttempt(null, start <= turn.Now ? BookingObstacle.Past : BookingObstacle.SlotTaken);
        return await bookings.Hold(new WantedTime(member.Acting.Id, tutor.Id, time.Slot.Slot)
        {
            SubjectId = subject == 0 ? null : subject, KeptFor = BookingRules.HoldLength,
        });
    }

    /// <summary>A tutor's free time at a begin; what stands in its way only because nobody has let it go yet is let go.</summary>
    public async Task<FreeTime?> Find(long tutorId, DateTimeOffset start)
    {
        if (await free.At(tutorId, start) is { } time)
            return time;
        if (!await kept.AnyRunOut())
            return null;
        await bookings.ReleaseExpired();
        return await free.At(tutorId, start);
    }

    /// <summary>Keeps a time again that was kept too long ago, with the words said about it.</summary>
    public async Task<BookingAttempt> KeepAgain(BookingRow lapsed, TutorRow tutor, Turn turn)
    {
        var again = await Keep(tutor, lapsed.StartsAt, lapsed.SubjectId ?? 0, turn);
        if (again is { BookingId: { } id } && id != lapsed.Id)
        {
            if (lapsed.Topic is { } topic)
                await kept.SetTopic(id, topic);
            await kept.SetForGroup(id, lapsed.ForGroup);
        }

        return again;
    }
}
