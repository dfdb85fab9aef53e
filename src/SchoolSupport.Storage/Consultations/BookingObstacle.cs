using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Why nothing was changed.</summary>
public enum BookingObstacle
{
    /// <summary>There is no such booking, teacher or tutor here, or it is somebody else's.</summary>
    Gone,

    /// <summary>The tutor has something else then, or all seats are taken.</summary>
    SlotTaken,

    /// <summary>The teacher has something else then.</summary>
    TeacherBusy,

    /// <summary>The teacher has a seat in it.</summary>
    AlreadyBooked,

    /// <summary>It was kept for a while, and that while is over.</summary>
    HoldExpired,

    /// <summary>It is called off.</summary>
    AlreadyCancelled,

    /// <summary>It was held, or somebody did not come: what was is not changed.</summary>
    IsOver,

    /// <summary>The tutor is paused or no longer in office.</summary>
    TutorUnavailable,

    /// <summary>That time has begun.</summary>
    Past,

    /// <summary>Its time has not come, or nobody has said what became of it.</summary>
    NotBegun,

    /// <summary>The teacher has as many bookings in that month as the coordinator allows.</summary>
    TeacherMonthLimit,

    /// <summary>The school has as many bookings in that month as the coordinator allows.</summary>
    SchoolMonthLimit,

    /// <summary>The teacher has as many bookings to come as the coordinator allows.</summary>
    TeacherAheadLimit,

    /// <summary>Something was asked for already, and waits for an answer.</summary>
    AskedAlready,

    /// <summary>Somebody has decided already.</summary>
    DecidedAlready,
}

/// <summary>What came of taking a time.</summary>
/// <param name="BookingId">The booking; also the one that the teacher has already.</param>
/// <param name="Obstacle">Null when it was taken.</param>
public readonly record struct BookingAttempt(long? BookingId, BookingObstacle? Obstacle)
{
    internal static BookingAttempt Refused(BookingObstacle why) => new(null, why);
}

/// <summary>A time that a teacher wants.</summary>
/// <param name="TeacherId">The teacher's membership.</param>
/// <param name="TutorId">The tutor's membership.</param>
/// <param name="Slot">When, as the tutor's hours offer it.</param>
public sealed record WantedTime(long TeacherId, long TutorId, Slot Slot)
{
    public long? SubjectId { get; init; }

    /// <summary>How long it is kept for the teacher to confirm.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A coordinator may book beyond the limits.</summary>
    public bool IgnoresLimits { get; init; }
}
