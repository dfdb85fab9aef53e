namespace SchoolSupport.Storage.Consultations;

/// <summary>What came of the bookings of a tutor, subject, school or month.</summary>
public sealed record ConsultationTally
{
    /// <summary>The tutor's membership, the subject or the school; null in totals, and for bookings without a subject.</summary>
    public long? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>Booked and not called off, whatever came of them.</summary>
    public long Booked { get; init; }
    public long Held { get; init; }
    public long TeacherAbsent { get; init; }
    public long TutorAbsent { get; init; }

    /// <summary>Over, and nobody has said what became of them.</summary>
    public long Unmarked { get; init; }

    /// <summary>Booked, and not over.</summary>
    public long ToCome { get; init; }
    public long Cancelled { get; init; }

    /// <summary>Of those held, how many were for a class or group.</summary>
    public long ForGroup { get; init; }

    /// <summary>Minutes of those held; a group's count once for each who came.</summary>
    public long HeldMinutes { get; init; }
    public long Rated { get; init; }
    public long RatingSum { get; init; }

    /// <summary>From 1 to 5; null when nobody has rated.</summary>
    public double? AverageRating => Rated == 0 ? null : (double)RatingSum / Rated;
}

/// <summary>The bookings of a calendar month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Tally">What came of them.</param>
public sealed record MonthOfConsultations(DateOnly Month, ConsultationTally Tally);

/// <summary>How many wait for the same.</summary>
public sealed record WaitingDemand
{
    public long? SubjectId { get; init; }
    public string? SubjectName { get; init; }
    public long? TutorId { get; init; }
    public string? TutorName { get; init; }
    public long Waiting { get; init; }

    /// <summary>Since when the first of them waits.</summary>
    public DateTimeOffset Since { get; init; }
}

/// <summary>A teacher who booked and did not come.</summary>
public sealed record AbsentTeacher
{
    public required long PersonId { get; init; }
    public string? Name { get; init; }
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public long Absent { get; init; }

    /// <summary>How many they came to; 0 for who never came.</summary>
    public long Held { get; init; }
}
