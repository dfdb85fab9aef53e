namespace SchoolSupport.Core.RoadMaps;

/// <summary>Where one task of one school or person stands. Being overdue is no state: <see cref="TaskStanding"/> follows from the day.</summary>
public enum OccurrenceState
{
    /// <summary>To be done.</summary>
    Planned,

    /// <summary>Evidence is handed in; the coordinator's turn.</summary>
    Submitted,

    /// <summary>Given back with a reason; to be done again.</summary>
    Returned,

    /// <summary>Done.</summary>
    Accepted,

    /// <summary>Not wanted any more, with a reason; kept with all its evidence.</summary>
    Withdrawn,
}

/// <summary>What moves a task from state to state.</summary>
public enum OccurrenceStep
{
    /// <summary>Its school or person hands in evidence.</summary>
    Submit,

    /// <summary>The coordinator is content.</summary>
    Accept,

    /// <summary>The coordinator gives it back with a reason, perhaps with a new due date; also what was accepted too soon.</summary>
    Return,

    /// <summary>The coordinator hands in and accepts in one go, from the director's words.</summary>
    ConfirmOnBehalf,

    /// <summary>The coordinator takes it from the plan, with a reason.</summary>
    Withdraw,

    /// <summary>The coordinator takes it back into the plan.</summary>
    Restore,

    /// <summary>The due date is moved, by a coordinator or as an extension.</summary>
    MoveDate,

    /// <summary>It goes to another school or person.</summary>
    Reassign,

    /// <summary>Its school or person asks for more time.</summary>
    AskForTime,
}

/// <summary>Why a step is not possible now.</summary>
public enum StepRefusal
{
    /// <summary>Evidence lies with the coordinator, who has not decided.</summary>
    InReview,

    /// <summary>It is accepted.</summary>
    AlreadyAccepted,

    /// <summary>It is taken from the plan.</summary>
    IsWithdrawn,

    /// <summary>There is no evidence to judge: nothing was handed in, or it was given back already.</summary>
    NothingToReview,

    /// <summary>It is in the plan.</summary>
    NotWithdrawn,
}

/// <summary>The possible moves of a task.</summary>
public static class OccurrenceStates
{
    /// <summary>Whether its school or person has something to do.</summary>
    public static bool IsOpen(this OccurrenceState state) => state is OccurrenceState.Planned or OccurrenceState.Returned;

    /// <summary>Why a step is impossible from here; null when it is possible.</summary>
    public static StepRefusal? Refuses(this OccurrenceState state, OccurrenceStep step) => (state, step) switch
    {
        (OccurrenceState.Withdrawn, OccurrenceStep.Restore) => null,
        (_, OccurrenceStep.Restore) => StepRefusal.NotWithdrawn,
        (OccurrenceState.Withdrawn, _) => StepRefusal.IsWithdrawn,
        (OccurrenceState.Submitted, OccurrenceStep.Accept or OccurrenceStep.Return or OccurrenceStep.Withdraw) => null,
        (OccurrenceState.Submitted, _) => StepRefusal.InReview,
        (OccurrenceState.Accepted, OccurrenceStep.Return) => null,
        (OccurrenceState.Accepted, _) => StepRefusal.AlreadyAccepted,
        (_, OccurrenceStep.Accept or OccurrenceStep.Return) => StepRefusal.NothingToReview,
        _ => null,
    };

    /// <summary>The state after a step; null when it is impossible from here.</summary>
    public static OccurrenceState? After(this OccurrenceState state, OccurrenceStep step) => state.Refuses(step) is not null
        ? null
        : step switch
        {
            OccurrenceStep.Submit => OccurrenceState.Submitted,
            OccurrenceStep.Accept or OccurrenceStep.ConfirmOnBehalf => OccurrenceState.Accepted,
            OccurrenceStep.Return => OccurrenceState.Returned,
            OccurrenceStep.Withdraw => OccurrenceState.Withdrawn,
            OccurrenceStep.Restore => OccurrenceState.Planned,
            _ => state,
        };
}
