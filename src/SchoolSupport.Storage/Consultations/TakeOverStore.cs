using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Gives a tutor's consultations to a colleague, at the same time and with everybody in them.</summary>
public sealed class TakeOverStore(Session session)
{
    private readonly TakenTimes times = new(session);

    /// <summary>Gives one consultation to a colleague. Null when done (also before), else why not.</summary>
    /// <param name="consultationId">Which.</param>
    /// <param name="tutorId">The colleague's membership.</param>
    /// <param name="personId">Who says so.</param>
    /// <param name="reason">What the teachers are told.</param>
    /// <param name="place">Null: as the colleague's terms say, or as it was while those say nothing.</param>
    public async Task<BookingObstacle?> TakeOver(long consultationId, long tutorId, long personId, string? reason, MeetingPlace? place = null)
    {
        TutorRow? colleague = await new TutorStore(session).Find(tutorId);
        if (colleague is null || await Locked(consultationId, colleague) is not { } taken || taken.MunicipalityId != colleague.MunicipalityId)
            return BookingObstacle.Gone;
        if (taken.State != "planned") return BookingObstacle.AlreadyCancelled;
        if (taken.TutorId == tutorId) return null;
        if (colleague.EndedAt is not null) return BookingObstacle.TutorUnavailable;
        // Holds of others that have run out may stand in the colleague's way.
        await new Holds(session).LetGoExpired(tutorId, colleague.PersonId, taken.TutorPersonId, colleague.PersonId);
        if ((await times.Busy([colleague.PersonId], taken.StartsAt, taken.BusyUntil)).Count > 0) return BookingObstacle.SlotTaken;
        await Give(taken, colleague, place ?? PlaceOf(colleague) ?? new MeetingPlace(taken.Format, taken.Place));
        await Note(taken, tutorId, personId, reason);
        return null;
    }

    private async Task Give(Taken taken, TutorRow colleague, MeetingPlace place)
    {
        await times.FreeTutor(taken.Id);
        await session.Execute(
            "update consultation set tutor_id = @tutor, format = @format, place = @where where id = @Id",
            new { taken.Id, tutor = colleague.Id, format = Codes.Of(place.Format), where = place.Place });
        await times.Occupy(colleague.PersonId, taken.StartsAt, taken.BusyUntil, taken.Id, null);
        await session.Execute("update booking set sequence = sequence + 1 where consultation_id = @Id and state = 'booked'", new { taken.Id });
    }

    private async Task Note(Taken taken, long tutorId, long personId, string? reason)
    {
        BookingHistory history = new(session);
        foreach (long booking in await session.Query<long>("select id from booking where consultation_id = @Id and state = 'booked' order by id", new { taken.Id }))
        {
            await history.Add(new BookingNote(booking, BookingEventKind.TakenOver, personId, reason)
            {
                OldStart = taken.StartsAt, NewStart = taken.StartsAt, OldTutor = taken.TutorId, NewTutor = tutorId,
            });
        }
    }

    private static MeetingPlace? PlaceOf(TutorRow colleague) => colleague.Place.Length == 0 ? null : new MeetingPlace(colleague.Format, colleague.Place);

    /// <summary>The consultation, with the time of both tutors held.</summary>
    private async Task<Taken?> Locked(long id, TutorRow colleague)
    {
        Taken? seen = await Find(id);
        while (seen is not null && session.Dialect.ForUpdate.Length > 0)
        {
            await times.Hold([seen.TutorPersonId, colleague.PersonId]);
            Taken? now = await Find(id);
            if (now?.TutorId == seen.TutorId) return now;
            seen = now;
        }
        return seen;
    }

    private Task<Taken?> Find(long id) => session.Find<Taken>(
        """
        select c.id, c.municipality_id, c.tutor_id, m.person_id as tutor_person_id, c.starts_at, c.busy_until, c.format, c.place, c.state
        from consultation c join membership m on m.id = c.tutor_id
        where c.id = @id
        """,
        new { id });

    private sealed record Taken
    {
        public long Id { get; init; }
        public long MunicipalityId { get; init; }
        public long TutorId { get; init; }
        public long TutorPersonId { get; init; }
        public DateTimeOffset StartsAt { get; init; }
        public DateTimeOffset BusyUntil { get; init; }
        public MeetingFormat Format { get; init; }
        public string Place { get; init; } = "";
        public string State { get; init; } = "";
    }
}
