namespace SchoolSupport.Core.Events;

/// <summary>What people come to.</summary>
public enum EventKind
{
    /// <summary>«Семинар».</summary>
    Seminar,

    /// <summary>«Вебинар».</summary>
    Webinar,

    /// <summary>«Круглый стол».</summary>
    RoundTable,

    /// <summary>«Стажировка».</summary>
    Internship,

    /// <summary>«Мастер-класс».</summary>
    MasterClass,

    /// <summary>«Конкурс».</summary>
    Contest,

    /// <summary>«Групповая консультация»: a tutor's meeting with many teachers at once.</summary>
    GroupConsultation,
}

/// <summary>Where an event stands.</summary>
public enum EventState
{
    /// <summary>Being put together; nobody else sees it.</summary>
    Draft,

    /// <summary>Open to those it is meant for.</summary>
    Announced,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,

    /// <summary>A draft that was thrown away.</summary>
    Dropped,
}

/// <summary>What a person has answered to an event.</summary>
public enum GuestState
{
    /// <summary>Has a seat.</summary>
    Going,

    /// <summary>Waits for one.</summary>
    Waiting,

    /// <summary>Cannot come.</summary>
    Declined,

    /// <summary>Came without having signed up.</summary>
    WalkIn,
}
