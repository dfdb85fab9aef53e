namespace SchoolSupport.Core.Consultations;

/// <summary>A consultation that people have booked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slot">When, how and where it was booked.</param>
/// <param name="Taken">How many have booked it.</param>
public sealed record PlannedConsultation(long Id, Slot Slot, int Taken);

/// <summary>Why a consultation no longer fits the tutor's hours.</summary>
[Flags]
public enum Misfits
{
    /// <summary>It fits.</summary>
    None = 0,

    /// <summary>The tutor is away on its day.</summary>
    Absence = 1,

    /// <summary>The tutor has no hours then, or not so long.</summary>
    NoHours = 2,

    /// <summary>It would now be held in another way or place than people were told.</summary>
    OtherPlace = 4,

    /// <summary>More have booked it than there are seats now.</summary>
    FewerSeats = 8,
}

/// <summary>A consultation with what is wrong about it.</summary>
/// <param name="Consultation">What was booked.</param>
/// <param name="Misfits">Why it no longer fits.</param>
public sealed record AffectedConsultation(PlannedConsultation Consultation, Misfits Misfits);

/// <summary>What a change of a tutor's hours, terms or absences does to what has been booked.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is to be.</param>
public sealed record HoursChange(Availability Before, Availability After)
{
    /// <summary>
    /// The consultations to come that the change puts out of place, by their begin. Length and buffer disturb nothing: what was booked
    /// keeps its own. What did not fit before, for the same reasons, is no news and not listed.
    /// </summary>
    /// <param name="now">This instant: what has begun is not listed.</param>
    /// <param name="booked">The tutor's consultations.</param>
    public IReadOnlyList<AffectedConsultation> Affected(DateTimeOffset now, IEnumerable<PlannedConsultation> booked) =>
    [
        .. from one in booked
           where one.Slot.Start > now
           let news = MisfitsOf(After, one) & ~MisfitsOf(Before, one)
           where news != Misfits.None
           orderby one.Slot.Start, one.Id
           select new AffectedConsultation(one, news),
    ];

    /// <summary>What is wrong about a consultation by these hours.</summary>
    public static Misfits MisfitsOf(Availability hours, PlannedConsultation booked)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(booked);
        DateOnly day = hours.Zone.DateAt(booked.Slot.Start);
        if (hours.IsAbsent(day)) return Misfits.Absence;
        List<OpenHours> met = [.. hours.HoursOn(day).Where(span => span.Time.From < booked.Slot.End && booked.Slot.Start < span.Time.Until)];
        if (!Covers(met, booked.Slot)) return Misfits.NoHours;
        return (met.All(span => span.Place == booked.Slot.Place) ? Misfits.None : Misfits.OtherPlace)
            | (met.Min(span => span.Seats) < booked.Taken ? Misfits.FewerSeats : Misfits.None);
    }

    // Spans of one day are in order and may touch.
    private static bool Covers(List<OpenHours> spans, Slot slot)
    {
        DateTimeOffset covered = slot.Start;
        foreach (OpenHours span in spans)
        {
            if (span.Time.From > covered) return false;
            covered = span.Time.Until;
        }
        return spans.Count > 0 && covered >= slot.End;
    }
}
