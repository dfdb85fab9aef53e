namespace SchoolSupport.Storage;

public enum StorageProblem
{
    /// <summary>Another process holds the database longer than is bearable.</summary>
    Locked,

    /// <summary>No room left on the disk.</summary>
    Full,

    /// <summary>The database may not be written.</summary>
    ReadOnly,

    /// <summary>The file or the server cannot be reached, or fails when read or written.</summary>
    Unreachable,
}

/// <summary>
/// The database cannot serve now, for a reason that lies outside the program. The whole transaction is lost;
/// the same work may succeed later.
/// </summary>
public sealed class StorageUnavailableException(StorageProblem problem, Exception cause)
    : Exception($"Storage is unavailable ({problem}): {cause.Message}", cause)
{
    public StorageProblem Problem { get; } = problem;
}
