namespace SchoolSupport.Core.Consultations;

/// <summary>Hours of a day as instants, with all that is said about them.</summary>
/// <param name="Time">From when until when, UTC.</param>
/// <param name="Place">How and where.</param>
/// <param name="Seats">How many may book the same time.</param>
public sealed record OpenHours(TimeRange Time, MeetingPlace Place, int Seats);
