namespace SchoolSupport.Core.Consultations;

/// <summary>Why a time cannot be booked, cancelled or moved; the screens say it in Russian.</summary>
public enum BookingRefusal
{
    /// <summary>The time has come or gone.</summary>
    Past,

    /// <summary>The tutor offers nothing new for now.</summary>
    Paused,

    /// <summary>The tutor has been dismissed.</summary>
    Dismissed,

    /// <summary>Less than the tutor's notice is left.</summary>
    TooLate,

    /// <summary>Further ahead than the tutor offers times.</summary>
    TooFarAhead,

    /// <summary>The teacher has as many to come as the coordinator allows.</summary>
    TeacherAheadLimit,

    /// <summary>The teacher has as many in that month as the coordinator allows.</summary>
    TeacherMonthLimit,

    /// <summary>The school has as many in that month as the coordinator allows.</summary>
    SchoolMonthLimit,

    /// <summary>The teacher has a consultation of their own then.</summary>
    TeacherBusy,

    /// <summary>Somebody has it: no seat is left.</summary>
    Taken,

    /// <summary>The tutor no longer has such a time.</summary>
    NotOffered,
}

/// <summary>What a teacher may still do about a booking.</summary>
public enum ChangeRight
{
    /// <summary>Do it.</summary>
    Freely,

    /// <summary>The cut-off is over: ask the tutor.</summary>
    OnRequest,

    /// <summary>It has begun, or is no booking any more.</summary>
    No,
}
