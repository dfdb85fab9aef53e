using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Why nothing was changed.</summary>
public enum TaskRefusal
{
    /// <summary>There is no such task, or its plan is gone.</summary>
    Gone,

    /// <summary>Evidence lies with the coordinator, who has not decided.</summary>
    InReview,

    /// <summary>It is accepted.</summary>
    AlreadyAccepted,

    /// <summary>It is taken from the plan.</summary>
    IsWithdrawn,

    /// <summary>Nothing was handed in, or somebody has decided already.</summary>
    NothingToReview,

    /// <summary>It is in the plan.</summary>
    NotWithdrawn,

    /// <summary>Somebody else has changed what the person saw.</summary>
    ChangedMeanwhile,

    /// <summary>The school or person has the same task already.</summary>
    HolderHasIt,

    /// <summary>No evidence is collected.</summary>
    NoEvidence,

    /// <summary>Something was asked for already, and waits for an answer.</summary>
    AskedAlready,
}

internal static class TaskRefusals
{
    public static TaskRefusal AsTaskRefusal(this StepRefusal refusal) => refusal switch
    {
        StepRefusal.InReview => TaskRefusal.InReview,
        StepRefusal.AlreadyAccepted => TaskRefusal.AlreadyAccepted,
        StepRefusal.IsWithdrawn => TaskRefusal.IsWithdrawn,
        StepRefusal.NothingToReview => TaskRefusal.NothingToReview,
        _ => TaskRefusal.NotWithdrawn,
    };
}
