namespace SchoolSupport.Core.Consultations;

/// <summary>What the coordinator allows; null: no limit.</summary>
public sealed record ConsultationLimits
{
    /// <summary>Nothing is limited.</summary>
    public static readonly ConsultationLimits None = new();

    /// <summary>Consultations of a teacher in a calendar month, 1 to 1000.</summary>
    public int? TeacherMonth { get; init => field = Checked(value, 1000); }

    /// <summary>Consultations of all teachers of a school in a calendar month, 1 to 10,000.</summary>
    public int? SchoolMonth { get; init => field = Checked(value, 10_000); }

    /// <summary>Consultations to come that a teacher may have at once, 1 to 100.</summary>
    public int? TeacherAhead { get; init => field = Checked(value, 100); }

    private static int? Checked(int? value, int most) => value is null || (value >= 1 && value <= most)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"From 1 to {most}.");
}

/// <summary>
/// What a teacher and their school have booked already: bookings, and seats kept for them. When one is moved, it does not count itself.
/// </summary>
/// <param name="TeacherMonth">The teacher's in the month of the wanted time.</param>
/// <param name="SchoolMonth">The school's in that month.</param>
/// <param name="TeacherAhead">The teacher's still to come.</param>
public sealed record BookingCounts(int TeacherMonth, int SchoolMonth, int TeacherAhead);
