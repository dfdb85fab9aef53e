namespace SchoolSupport.Documents.Calendars;

/// <summary>A meeting that is invited to and called off. Sent again with a higher <see cref="Sequence"/>, it takes the place of the earlier one.</summary>
public sealed record CalendarMeeting
{
    /// <param name="start">The begin.</param>
    /// <param name="end">The end.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public CalendarMeeting(DateTimeOffset start, DateTimeOffset end)
    {
        if (end <= start) throw new ArgumentException("The end is not after the start.", nameof(end));
        (Start, End) = (start, end);
    }

    /// <summary>The same for ever for the same meeting, and nowhere else: <see cref="UidOfBooking"/>.</summary>
    public required string Uid { get; init; }

    /// <summary>Rises with every change, the calling off included; 0 or more.</summary>
    public required int Sequence { get; init; }

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    public required string Summary { get; init; }

    /// <summary>Any text, of several lines perhaps; null: none.</summary>
    public string? Description { get; init; }

    /// <summary>The address, link or phone number; empty: not said. A link can also be opened from the entry.</summary>
    public string Location { get; init; } = "";

    /// <summary>Who holds it.</summary>
    public required CalendarGuest Organizer { get; init; }

    /// <summary>Who comes, one or more.</summary>
    public required IReadOnlyList<CalendarGuest> Attendees
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("An invitation is for somebody.", nameof(value));
    }

    /// <summary>How long before the begin the phone itself reminds, in whole minutes, 0 or more; null: not at all.</summary>
    public TimeSpan? Alarm
    {
        get;
        init => field = value is not { Ticks: < 0 } ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Before the begin, not after it.");
    } = TimeSpan.FromHours(1);

    /// <summary>The UID of a teacher's booking: it stays when the booking moves.</summary>
    public static string UidOfBooking(long bookingId) => $"booking-{bookingId}@schoolsupport";
}

/// <summary>Somebody of a meeting. The address is none: it is made of an id, under a domain that can never receive mail (RFC 2606).</summary>
/// <param name="Id">The person's id here.</param>
/// <param name="Name">What calendars show.</param>
public sealed record CalendarGuest(long Id, string Name)
{
    internal string Address => $"mailto:person-{Id}@schoolsupport.invalid";
}
