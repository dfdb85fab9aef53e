namespace SchoolSupport.Core.Consultations;

/// <summary>How people meet.</summary>
public enum MeetingFormat
{
    /// <summary>«Очно»: the place is an address.</summary>
    InPerson,

    /// <summary>«Онлайн»: the place is a link.</summary>
    Online,

    /// <summary>«По телефону»: the place is a phone number.</summary>
    Phone,
}
