using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>A seat of a consultation with the teacher in it, and all that its page needs.</summary>
public sealed record BookingRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string MunicipalityZone { get; init; }
    public required long ConsultationId { get; init; }
    public int Seat { get; init; }

    /// <summary>The tutor's membership.</summary>
    public required long TutorId { get; init; }
    public required long TutorPersonId { get; init; }
    public string? TutorName { get; init; }

    /// <summary>The zone in which the tutor reads times, an IANA name.</summary>
    public required string TutorZone { get; init; }

    /// <summary>When the tutor was dismissed or left; null while in office.</summary>
    public DateTimeOffset? TutorEndedAt { get; init; }
    public DateTimeOffset StartsAt { get; init; }
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>The end with the buffer after it.</summary>
    public DateTimeOffset BusyUntil { get; init; }
    public MeetingFormat Format { get; init; }
    public string Place { get; init; } = "";

    /// <summary>How many seats the consultation has.</summary>
    public int Seats { get; init; }

    /// <summary>The teacher's membership.</summary>
    public required long TeacherId { get; init; }
    public required long PersonId { get; init; }
    public string? PersonName { get; init; }

    /// <summary>The zone in which the teacher reads times, an IANA name.</summary>
    public required string PersonZone { get; init; }
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public long? SubjectId { get; init; }
    public string? SubjectName { get; init; }
    public string? Topic { get; init; }
    public bool ForGroup { get; init; }
    public BookingState State { get; init; }

    /// <summary>Until when it is kept; null unless a hold or an offer.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The calendar file's SEQUENCE.</summary>
    public int Sequence { get; init; }
    public DateTimeOffset? BookedAt { get; init; }

    /// <summary>Who booked: the teacher, or somebody for them.</summary>
    public long? BookedBy { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public BookingOutcome? Outcome { get; init; }
    public string? Recommendations { get; init; }
    public int? Rating { get; init; }
    public string? RatingWord { get; init; }

    /// <summary>Minutes before the begin after which the teacher must ask the tutor to cancel.</summary>
    public int CancelMinutes { get; init; }

    /// <summary>Minutes before the begin after which the teacher must ask the tutor to move.</summary>
    public int MoveMinutes { get; init; }

    /// <summary>A request of the teacher that nobody has decided; null without one.</summary>
    public long? RequestId { get; init; }

    /// <summary>Why it was called off; null while it was not, or nothing was said.</summary>
    public string? CancelReason { get; init; }

    /// <summary>The time as a tutor's hours would offer it.</summary>
    public Slot Slot => new(StartsAt, (int)(EndsAt - StartsAt).TotalMinutes, (int)(BusyUntil - EndsAt).TotalMinutes, Where, Seats);

    public MeetingPlace Where => new(Format, Place);
}

/// <summary>A page of a list.</summary>
/// <param name="Bookings">In order.</param>
/// <param name="HasMore">Whether there are more after them.</param>
public sealed record BookingPage(IReadOnlyList<BookingRow> Bookings, bool HasMore)
{
    /// <summary>Of rows among which is one more than is shown, if there is one.</summary>
    internal static BookingPage Of(IReadOnlyList<BookingRow> rows, int take) => new([.. rows.Take(take)], rows.Count > take);
}
