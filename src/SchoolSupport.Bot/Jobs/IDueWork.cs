namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Something that the clock brings about. The database is the truth: each thing done leaves a row under a unique key, so that a
/// late, doubled or crashed run neither repeats nor forgets. Runs in a scope with a transaction of its own.
/// </summary>
public interface IDueWork
{
    /// <summary>Whether anything is due and not yet done. Asked often, so it only reads, and little.</summary>
    Task<bool> IsAnythingDue();

    /// <summary>Does what is due, looking anew, in one transaction.</summary>
    Task CatchUp();

    /// <summary>Whether one transaction does only a part, so that nobody waits behind all of it: what is still due then has the next.</summary>
    bool IsDoneInParts => false;
}
