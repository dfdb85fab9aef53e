namespace SchoolSupport.Core.Announcements;

/// <summary>How it stands with one person whom an announcement is addressed to.</summary>
public enum ReceiverStanding
{
    /// <summary>The message is on its way.</summary>
    Waiting,

    /// <summary>The messenger has taken it; nothing is said of whether it was read.</summary>
    Delivered,

    /// <summary>The person has pressed «Ознакомлен(а)».</summary>
    Confirmed,

    /// <summary>The person has not come in.</summary>
    Absent,

    /// <summary>The person is in, but no message has got through.</summary>
    Unreached,

    /// <summary>The person works here no more and has not confirmed.</summary>
    Left,
}

/// <summary>How it stands with an announcement.</summary>
/// <param name="Waiting">Messages on their way.</param>
/// <param name="Delivered">Delivered and not confirmed.</param>
/// <param name="Confirmed">Confirmed.</param>
/// <param name="Absent">Not come in.</param>
/// <param name="Unreached">Come in, not reached.</param>
/// <param name="Left">Gone without having confirmed; counted nowhere else.</param>
public readonly record struct AnnouncementTally(long Waiting, long Delivered, long Confirmed, long Absent, long Unreached, long Left)
{
    /// <summary>Puts counts together; a standing that is not among them is nobody's.</summary>
    public static AnnouncementTally Of(IReadOnlyDictionary<ReceiverStanding, long> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new AnnouncementTally(
            counts.GetValueOrDefault(ReceiverStanding.Waiting), counts.GetValueOrDefault(ReceiverStanding.Delivered), counts.GetValueOrDefault(ReceiverStanding.Confirmed),
            counts.GetValueOrDefault(ReceiverStanding.Absent), counts.GetValueOrDefault(ReceiverStanding.Unreached), counts.GetValueOrDefault(ReceiverStanding.Left));
    }

    /// <summary>Everybody who is expected to read it.</summary>
    public long People => Waiting + Delivered + Confirmed + Absent + Unreached;

    /// <summary>Whom it has got to: whoever has confirmed has it, too.</summary>
    public long Arrived => Delivered + Confirmed;

    /// <summary>Who has not confirmed.</summary>
    public long Unconfirmed => People - Confirmed;
}
