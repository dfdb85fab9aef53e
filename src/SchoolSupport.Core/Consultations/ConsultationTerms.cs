namespace SchoolSupport.Core.Consultations;

/// <summary>How a tutor consults, unless certain hours say otherwise.</summary>
public sealed record ConsultationTerms
{
    /// <summary>What a new tutor begins with: online, 45 minutes, a pause of 15, one seat, booked and cancelled until a day before, four weeks ahead.</summary>
    public static readonly ConsultationTerms Usual = new();

    /// <summary>How people meet.</summary>
    public MeetingFormat Format { get; init; } = MeetingFormat.Online;

    /// <summary>The address, link or phone number, up to 300 code points; empty while the tutor has not said.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>Minutes, 5 to 480, a multiple of 5.</summary>
    public int Length { get; init => field = Checked(value, 5, 480, 5); } = 45;

    /// <summary>Minutes the tutor wants free after each, 0 to 240, a multiple of 5.</summary>
    public int Buffer { get; init => field = Checked(value, 0, 240, 5); } = 15;

    /// <summary>How many may book the same time, 1 to 100.</summary>
    public int Seats { get; init => field = Checked(value, 1, 100, 1); } = 1;

    /// <summary>Minutes before the begin after which it can no longer be booked, 0 to 43,200 (30 days).</summary>
    public int Notice { get; init => field = Checked(value, 0, MostMinutes, 1); } = 24 * 60;

    /// <summary>Minutes before the begin after which the teacher can no longer cancel without asking, 0 to 43,200.</summary>
    public int CancelCutOff { get; init => field = Checked(value, 0, MostMinutes, 1); } = 24 * 60;

    /// <summary>Minutes before the begin after which the teacher can no longer move without asking, 0 to 43,200.</summary>
    public int MoveCutOff { get; init => field = Checked(value, 0, MostMinutes, 1); } = 24 * 60;

    /// <summary>How many days ahead times are offered, today among them, 1 to 366.</summary>
    public int Horizon { get; init => field = Checked(value, 1, 366, 1); } = 28;

    private const int MostMinutes = 30 * 24 * 60;

    private static int Checked(int value, int least, int most, int step) => value >= least && value <= most && value % step == 0
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"From {least} to {most} in steps of {step}.");
}
