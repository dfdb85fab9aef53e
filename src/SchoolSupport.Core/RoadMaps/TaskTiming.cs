namespace SchoolSupport.Core.RoadMaps;

/// <summary>How a task relates to the calendar.</summary>
public enum TaskTiming
{
    /// <summary>Has a due date.</summary>
    Dated,

    /// <summary>Waits for an event; due some working days after it, once it is reported.</summary>
    Event,

    /// <summary>«По плану работы», «по согласованию»: no date until a coordinator sets one. Asked about, never overdue.</summary>
    Undefined,

    /// <summary>A word halfway through a year's window: how far has it come? Asked for, never overdue.</summary>
    CheckIn,

    /// <summary>«Постоянно»: no due date, a short word once a quarter. Asked for, never overdue.</summary>
    Attestation,
}

/// <summary>What timings have in common.</summary>
public static class TaskTimings
{
    /// <summary>Whether only a short word is wanted, near the window's end.</summary>
    public static bool IsWord(this TaskTiming timing) => timing is TaskTiming.CheckIn or TaskTiming.Attestation;
}
