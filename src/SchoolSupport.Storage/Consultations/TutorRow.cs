using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>A tutor with the terms of their consultations.</summary>
public sealed record TutorRow
{
    /// <summary>The tutor's membership, which is the tutor's id.</summary>
    public required long Id { get; init; }
    public required long PersonId { get; init; }

    /// <summary>Null when never given, or erased.</summary>
    public string? Name { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The zone of the tutor's hours, an IANA name: the person's own, else the municipality's.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string MunicipalityZone { get; init; }
    public MeetingFormat Format { get; init; }
    public string Place { get; init; } = "";
    public int LengthMinutes { get; init; }
    public int BufferMinutes { get; init; }
    public int Seats { get; init; }
    public int NoticeMinutes { get; init; }
    public int CancelMinutes { get; init; }
    public int MoveMinutes { get; init; }
    public int HorizonDays { get; init; }

    /// <summary>While paused nothing new is offered.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>When the tutor was dismissed or left; null while in office.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The names of the subjects in order, joined by «, »; null without any.</summary>
    public string? SubjectNames { get; init; }

    /// <summary>Whether new times may be taken.</summary>
    public bool IsOpen => EndedAt is null && PausedAt is null;

    public ConsultationTerms Terms => new()
    {
        Format = Format, Place = Place, Length = LengthMinutes, Buffer = BufferMinutes, Seats = Seats, Notice = NoticeMinutes,
        CancelCutOff = CancelMinutes, MoveCutOff = MoveMinutes, Horizon = HorizonDays,
    };
}
