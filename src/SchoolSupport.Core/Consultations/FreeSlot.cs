namespace SchoolSupport.Core.Consultations;

/// <summary>A time that can be booked.</summary>
/// <param name="Slot">When, how and where.</param>
/// <param name="SeatsLeft">How many may still book it, 1 or more.</param>
/// <param name="Consultation">The id of the consultation that others have booked already; null: nobody yet.</param>
public sealed record FreeSlot(Slot Slot, int SeatsLeft, long? Consultation);

/// <summary>A planned consultation with seats left.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slot">As it was made: the tutor's terms may have changed since.</param>
/// <param name="SeatsLeft">How many may still book it, 1 or more.</param>
public sealed record OpenConsultation(long Id, Slot Slot, int SeatsLeft);
