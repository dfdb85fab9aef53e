using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Consultations;

/// <summary>Who may book, cancel and move what, until when.</summary>
public static class BookingRules
{
    /// <summary>How long a time stays with whoever has chosen it and not confirmed yet.</summary>
    public static readonly TimeSpan HoldLength = TimeSpan.FromMinutes(5);

    /// <summary>How long by day a freed time is offered to one of the waiting list alone.</summary>
    public static readonly TimeSpan OfferLength = TimeSpan.FromHours(2);

    // Who is offered less cannot be expected to see it.
    private static readonly TimeSpan ShortestOffer = TimeSpan.FromMinutes(15);

    /// <summary>Which limit one booking more would break; null: none.</summary>
    public static BrokenLimit? Broken(ConsultationLimits limits, BookingCounts counts)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.TeacherAhead >= limits.TeacherAhead) return BrokenLimit.TeacherAhead;
        if (counts.TeacherMonth >= limits.TeacherMonth) return BrokenLimit.TeacherMonth;
        return counts.SchoolMonth >= limits.SchoolMonth ? BrokenLimit.SchoolMonth : null;
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
        // Nothing runs out at night, nor as the day begins: a notice that ends then ends the offer the evening before.
        DateTimeOffset lastMoment = last.AddTicks(-1);
        return QuietHours.Are(lastMoment, reader) ? QuietHours.EveningBefore(lastMoment, reader) : last;
    }

    private static ChangeRight Right(DateTimeOffset now, DateTimeOffset start, int cutOff)
    {
        if (now >= start) return ChangeRight.No;
        return start - now >= TimeSpan.FromMinutes(cutOff) ? ChangeRight.Freely : ChangeRight.OnRequest;
    }
}
