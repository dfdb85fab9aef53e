namespace SchoolSupport.Core.Events;

/// <summary>What is asked about a new event, in this order.</summary>
public enum EventStep
{
    /// <summary>Who leads it: a coordinator is asked for group consultations only.</summary>
    Leader,

    /// <summary>The subject of a group consultation, where its leader has several.</summary>
    Subject,

    /// <summary>What it is called.</summary>
    Title,

    /// <summary>The day and the hour.</summary>
    When,

    /// <summary>How long it takes.</summary>
    Length,

    /// <summary>Online or in person, and where.</summary>
    Place,

    /// <summary>How many may come.</summary>
    Seats,

    /// <summary>Which schools and roles are invited.</summary>
    Audience,

    /// <summary>Which row of a road map it belongs to: a coordinator's question, when there is a plan.</summary>
    Link,

    /// <summary>All once more, and «Объявить».</summary>
    Preview,
}

/// <summary>What of the questions a draft is spared.</summary>
/// <param name="AsksLeader">Whether somebody else than its author may lead it.</param>
/// <param name="AsksSubject">Whether its leader has several subjects to choose from.</param>
/// <param name="AsksLink">Whether there is a road map to belong to, and its author may say so.</param>
public readonly record struct EventQuestions(bool AsksLeader, bool AsksSubject, bool AsksLink)
{
    /// <summary>What is asked first.</summary>
    public EventStep First => Asked(EventStep.Leader);

    /// <summary>
    /// Where an answer leads: to the next question when it was the one being asked, else back to that one. So whoever corrects an answer
    /// does not go through the others again.
    /// </summary>
    /// <param name="reached">The question being asked.</param>
    /// <param name="answered">The question that was answered.</param>
    public EventStep After(EventStep reached, EventStep answered) => answered < reached ? Asked(reached) : Asked(answered + 1);

    private EventStep Asked(EventStep from)
    {
        for (var step = from; step < EventStep.Preview; step++)
            if (IsAsked(step))
                return step;
        return EventStep.Preview;
    }

    private bool IsAsked(EventStep step) => step switch
    {
        EventStep.Leader => AsksLeader,
        EventStep.Subject => AsksSubject,
        EventStep.Link => AsksLink,
        _ => true,
    };
}
