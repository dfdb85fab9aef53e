namespace SchoolSupport.Core.Consultations;

/// <summary>Which of the coordinator's limits one booking more would break.</summary>
public enum BrokenLimit
{
    /// <summary>The teacher has as many to come as is allowed.</summary>
    TeacherAhead,

    /// <summary>The teacher has as many in that month as is allowed.</summary>
    TeacherMonth,

    /// <summary>The school has as many in that month as is allowed.</summary>
    SchoolMonth,
}
