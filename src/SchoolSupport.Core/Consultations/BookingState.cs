namespace SchoolSupport.Core.Consultations;

/// <summary>Where a seat of a consultation stands with the person who has it.</summary>
public enum BookingState
{
    /// <summary>Kept for some minutes while the person confirms.</summary>
    Hold,

    /// <summary>Kept for the next in the waiting list until the offer ends.</summary>
    Offered,

    /// <summary>Taken.</summary>
    Booked,

    /// <summary>Called off after it was taken.</summary>
    Cancelled,

    /// <summary>A hold or offer that was let go or has run out.</summary>
    Released,
}

/// <summary>What became of a booking when its time had come.</summary>
public enum BookingOutcome
{
    /// <summary>They met.</summary>
    Held,

    /// <summary>The teacher did not come.</summary>
    TeacherAbsent,

    /// <summary>The tutor did not come.</summary>
    TutorAbsent,
}
