using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Weekly hours as they stand in the table.</summary>
public sealed record WeeklyHoursRow(long Id, long TutorId, WeeklyHours Hours);

/// <summary>Hours of one day as they stand in the table.</summary>
public sealed record SingleHoursRow(long Id, long TutorId, SingleHours Hours);

/// <summary>Days without hours as they stand in the table.</summary>
public sealed record AbsenceRow
{
    public required long Id { get; init; }
    public required long TutorId { get; init; }
    public DateOnly FirstOn { get; init; }
    public DateOnly LastOn { get; init; }
    public string? Reason { get; init; }

    public DateSpan Days => new(FirstOn, LastOn);
}

/// <summary>Both kinds of hours as columns.</summary>
internal sealed record HoursColumns
{
    public long Id { get; init; }
    public long TutorId { get; init; }

    /// <summary>Monday is 1; 0 in hours of one day.</summary>
    public int Weekday { get; init; }
    public DateOnly HeldOn { get; init; }
    public int FromMinute { get; init; }
    public int ToMinute { get; init; }
    public MeetingFormat? Format { get; init; }
    public string? Place { get; init; }
    public int? Seats { get; init; }

    public WeeklyHoursRow Weekly => new(Id, TutorId, new WeeklyHours((DayOfWeek)(Weekday % 7), Hours, Where));

    public SingleHoursRow Single => new(Id, TutorId, new SingleHours(HeldOn, Hours, Where, Seats));

    private DayHours Hours => new(FromMinute, ToMinute);

    private MeetingPlace? Where => Format is { } format ? new MeetingPlace(format, Place!) : null;
}
