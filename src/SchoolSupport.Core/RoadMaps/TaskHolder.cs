namespace SchoolSupport.Core.RoadMaps;

/// <summary>Who is to do a task: a school, a person under a membership, all responsible together, or the department with nobody named.</summary>
public readonly record struct TaskHolder
{
    private TaskHolder(long? school, long? membership, bool joint) => (SchoolId, MembershipId, IsJoint) = (school, membership, joint);

    /// <summary>All who are responsible for the activity, at once.</summary>
    public static readonly TaskHolder Together = new(null, null, true);

    /// <summary>The department, with nobody named.</summary>
    public static readonly TaskHolder Nobody;

    /// <summary>A school.</summary>
    public static TaskHolder School(long schoolId) => new(schoolId, null, false);

    /// <summary>A person, under a membership of the municipality.</summary>
    public static TaskHolder Person(long membershipId) => new(null, membershipId, false);

    /// <summary>Whose a task is, of its school, its membership and whether it is done together.</summary>
    public static TaskHolder Of(long? schoolId, long? membershipId, bool joint) => joint ? Together
        : schoolId is { } school ? School(school)
        : membershipId is { } membership ? Person(membership) : Nobody;

    /// <summary>The school's id; null for others.</summary>
    public long? SchoolId { get; }

    /// <summary>The membership's id; null for others.</summary>
    public long? MembershipId { get; }

    /// <summary>Whether it is done together.</summary>
    public bool IsJoint { get; }

    /// <summary>The id of the school or membership; 0 for neither. Ids of both come from one source and never meet.</summary>
    public long Id => SchoolId ?? MembershipId ?? 0;
}
