namespace SchoolSupport.Core.Reminders;

/// <summary>A section of a person's digest; also what a person may choose not to receive.</summary>
public enum ReminderTopic
{
    /// <summary>Questionnaires to be answered.</summary>
    Questionnaires,

    /// <summary>Tasks of road maps to be done.</summary>
    Tasks,

    /// <summary>Events to answer the invitation of, or to prepare.</summary>
    Events,

    /// <summary>Answers and evidence that wait for the coordinator's look.</summary>
    Reviews,

    /// <summary>What is overdue in the municipality, for its coordinators.</summary>
    Overdue,

    /// <summary>What has been overdue for so long that the controller hears of it.</summary>
    Escalations,

    /// <summary>Invited people who have not come in.</summary>
    Invitations,

    /// <summary>Consultations and events that have passed and whose outcome is not marked.</summary>
    Outcomes,

    /// <summary>How a municipality's schools stand and what the week has changed, for its coordinators and controllers.</summary>
    Summary,
}
