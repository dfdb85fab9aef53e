namespace SchoolSupport.Core.Consultations;

/// <summary>What a teacher may still do about a booking.</summary>
public enum ChangeRight
{
    /// <summary>Do it.</summary>
    Freely,

    /// <summary>The cut-off is over: ask the tutor.</summary>
    OnRequest,

    /// <summary>It has begun, or is no booking any more.</summary>
    No,
}
