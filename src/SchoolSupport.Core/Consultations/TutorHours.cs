using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Consultations;

/// <summary>Where hours are held when it is not as the tutor's own terms say.</summary>
/// <param name="Format">How people meet.</param>
/// <param name="Place">The address, link or phone number.</param>
public sealed record MeetingPlace(MeetingFormat Format, string Place);

/// <summary>Hours of every week. They rest on the municipality's holidays.</summary>
/// <param name="Weekday">The day of the week.</param>
/// <param name="Hours">When, in the tutor's zone.</param>
/// <param name="Place">Null: as the tutor's terms say.</param>
public sealed record WeeklyHours(DayOfWeek Weekday, DayHours Hours, MeetingPlace? Place = null);

/// <summary>Hours of one day, besides the week's; a holiday or weekend does not hinder them.</summary>
/// <param name="Day">The local date.</param>
/// <param name="Hours">When, in the tutor's zone.</param>
/// <param name="Place">Null: as the tutor's terms say.</param>
/// <param name="Seats">Null: as the tutor's terms say.</param>
public sealed record SingleHours(DateOnly Day, DayHours Hours, MeetingPlace? Place = null, int? Seats = null);

/// <summary>All that decides when a tutor consults.</summary>
public sealed record TutorHours
{
    /// <summary>How the tutor consults.</summary>
    public required ConsultationTerms Terms { get; init; }

    /// <summary>Hours of every week, not overlapping.</summary>
    public IReadOnlyList<WeeklyHours> Weekly { get; init; } = [];

    /// <summary>Hours of single days.</summary>
    public IReadOnlyList<SingleHours> OneOff { get; init; } = [];

    /// <summary>Days without any hours.</summary>
    public IReadOnlyList<DateSpan> Absences { get; init; } = [];

    /// <summary>Times within the hours at which nobody may book.</summary>
    public IReadOnlyList<TimeRange> Closed { get; init; } = [];
}
