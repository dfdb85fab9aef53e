using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Consultations;

/// <summary>All that decides whether a teacher may book a time.</summary>
public sealed record BookingWish
{
    /// <summary>The time.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The tutor's terms.</summary>
    public required ConsultationTerms Terms { get; init; }

    /// <summary>The tutor's zone, by which days ahead are counted.</summary>
    public required TimeZoneName TutorZone { get; init; }

    /// <summary>What the coordinator allows.</summary>
    public ConsultationLimits Limits { get; init; } = ConsultationLimits.None;

    /// <summary>What is booked already.</summary>
    public BookingCounts Counts { get; init; } = new(0, 0, 0);

    /// <summary>Whether the tutor offers nothing new for now.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Whether the tutor's membership has ended.</summary>
    public bool IsDismissed { get; init; }

    /// <summary>Whether the teacher is taken then.</summary>
    public bool IsTeacherBusy { get; init; }
}

/// <summary>Who may book, cancel and move what, until when.</summary>
public static class BookingRules
{
    /// <summary>How long a time stays with whoever has chosen it and not confirmed yet.</summary>
    public static readonly TimeSpan HoldLength = TimeSpan.FromMinutes(5);

    /// <summary>How long by day a freed time is offered to one of the waiting list alone.</summary>
    public static readonly TimeSpan OfferLength = TimeSpan.FromHours(2);

    // Who is offered less cannot be expected to see it.
    private static readonly TimeSpan ShortestOffer = TimeSpan.FromMinutes(15);

    /// <summary>Why the time cannot be booked; null: it can. What the person can do nothing about comes first.</summary>
    public static BookingRefusal? Refusal(DateTimeOffset now, BookingWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (wish.Start <= now) return BookingRefusal.Past;
        if (wish.IsDismissed) return BookingRefusal.Dismissed;
        if (wish.IsPaused) return BookingRefusal.Paused;
        if (!IsInTime(now, wish.Start, wish.Terms)) return BookingRefusal.TooLate;
        if (wish.TutorZone.DateAt(wish.Start) > LastDay(now, wish.Terms, wish.TutorZone)) return BookingRefusal.TooFarAhead;
        return wish.IsTeacherBusy ? BookingRefusal.TeacherBusy : LimitRefusal(wish.Limits, wish.Counts);
    }

    /// <summary>Which limit one booking more would break; null: none.</summary>
    public static BookingRefusal? LimitRefusal(ConsultationLimits limits, BookingCounts counts)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.TeacherAhead >= limits.TeacherAhead) return BookingRefusal.TeacherAheadLimit;
        if (counts.TeacherMonth >= limits.TeacherMonth) return BookingRefusal.TeacherMonthLimit;
        return counts.SchoolMonth >= limits.SchoolMonth ? BookingRefusal.SchoolMonthLimit : null;
    }

    /// <summary>The calendar month by which bookings of this time are counted, as absolute time.</summary>
    /// <param name="start">The wanted time.</param>
    /// <param name="municipality">The zone of the municipality that sets the limits.</param>
    public static TimeRange LimitMonth(DateTimeOffset start, TimeZoneName municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        DateOnly day = municipality.DateAt(start);
        return TimeRange.OfDays(DateSpan.Month(day.Year, day.Month), municipality);
    }

    /// <summary>Whether the time is still to come and the tutor's notice is kept, its last instant included.</summary>
    public static bool IsInTime(DateTimeOffset now, DateTimeOffset start, ConsultationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return start > now && start - now >= TimeSpan.FromMinutes(terms.Notice);
    }

    /// <summary>The last local day on which the tutor offers times now.</summary>
    public static DateOnly LastDay(DateTimeOffset now, ConsultationTerms terms, TimeZoneName tutorZone)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(tutorZone);
        return tutorZone.DateAt(now).AddDays(terms.Horizon - 1);
    }

    /// <summary>What the teacher may do about cancelling.</summary>
    public static ChangeRight ToCancel(DateTimeOffset now, DateTimeOffset start, ConsultationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Right(now, start, terms.CancelCutOff);
    }

    /// <summary>What the teacher may do about moving.</summary>
    public static ChangeRight ToMove(DateTimeOffset now, DateTimeOffset start, ConsultationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Right(now, start, terms.MoveCutOff);
    }

    /// <summary>
    /// Until when a freed time is kept for one of the waiting list: two hours of day, nights not counted, and not beyond the tutor's notice.
    /// Null: too little of the day is left to ask one alone, so the time is free for all.
    /// </summary>
    /// <param name="now">When the offer is made.</param>
    /// <param name="start">The begin of the freed time.</param>
    /// <param name="terms">The tutor's terms.</param>
    /// <param name="reader">The zone of the person who is asked.</param>
    public static DateTimeOffset? OfferUntil(DateTimeOffset now, DateTimeOffset start, ConsultationTerms terms, TimeZoneName reader)
    {
        ArgumentNullException.ThrowIfNull(terms);
        DateTimeOffset last = start.AddMinutes(-terms.Notice);
        if (QuietHours.After(now, ShortestOffer, reader) > last) return null;
        DateTimeOffset until = QuietHours.After(now, OfferLength, reader);
        if (until <= last) return until;
        // Nothing runs out at night: a notice that ends then ends the offer the evening before.
        return QuietHours.Are(last, reader) ? QuietHours.EveningBefore(last, reader) : last;
    }

    private static ChangeRight Right(DateTimeOffset now, DateTimeOffset start, int cutOff)
    {
        if (now >= start) return ChangeRight.No;
        return start - now >= TimeSpan.FromMinutes(cutOff) ? ChangeRight.Freely : ChangeRight.OnRequest;
    }
}
