namespace SchoolSupport.Core.Questionnaires.Responses;

/// <summary>Where the response of one school to one campaign stands.</summary>
public enum ResponseState
{
    /// <summary>Nothing answered yet.</summary>
    NotStarted,

    /// <summary>At least one answer, not submitted.</summary>
    Draft,

    /// <summary>Submitted and locked, waiting for the coordinator.</summary>
    Submitted,

    /// <summary>Given back with a reason; open for answers again.</summary>
    Returned,

    /// <summary>Accepted; locked unless the coordinator gives it back after all.</summary>
    Accepted,
}

/// <summary>What may be done with a response, and when.</summary>
public static class ResponseStates
{
    /// <summary>Whether answers may be given and changed.</summary>
    public static bool IsOpen(this ResponseState state) =>
        state is ResponseState.NotStarted or ResponseState.Draft or ResponseState.Returned;

    /// <summary>Whether the school has done its part, so that nobody reminds it.</summary>
    public static bool IsHandedIn(this ResponseState state) => state is ResponseState.Submitted or ResponseState.Accepted;

    /// <summary>The state after a step; null when the step is not allowed from here.</summary>
    public static ResponseState? After(this ResponseState state, ResponseStep step) => (state, step) switch
    {
        (ResponseState.NotStarted or ResponseState.Draft, ResponseStep.Answer) => ResponseState.Draft,
        (ResponseState.Returned, ResponseStep.Answer) => ResponseState.Returned,
        (ResponseState.Draft or ResponseState.Returned, ResponseStep.Submit) => ResponseState.Submitted,
        (ResponseState.Submitted, ResponseStep.Return) => ResponseState.Returned,
        (ResponseState.Accepted, ResponseStep.Return) => ResponseState.Returned,
        (ResponseState.Submitted, ResponseStep.Accept) => ResponseState.Accepted,
        _ => null,
    };
}

/// <summary>A step that moves a response.</summary>
public enum ResponseStep
{
    /// <summary>Somebody of the school answers, changes or skips a question.</summary>
    Answer,

    /// <summary>The school hands in.</summary>
    Submit,

    /// <summary>The coordinator gives back with a reason, also at the school's own request.</summary>
    Return,

    /// <summary>The coordinator accepts.</summary>
    Accept,
}
