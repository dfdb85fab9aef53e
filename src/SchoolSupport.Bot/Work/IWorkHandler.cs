using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Work;

/// <summary>What a chat shows while work for it goes on.</summary>
public enum WorkSign
{
    Typing,
    SendingFile,
}

/// <summary>Long work of one kind. A turn queues it with <see cref="WorkQueue.Add"/>; its result comes as a new message.</summary>
public interface IWorkHandler
{
    /// <summary>As queued; stable, because items survive a change of the program.</summary>
    string Kind { get; }

    WorkSign Sign { get; }

    /// <summary>
    /// The long part, outside of any transaction. It may run again after a crash or a failure of the network, so it leaves
    /// nothing behind that a second run would double: that is for the ending.
    /// </summary>
    /// <exception cref="IOException">Try again later; so does what a channel or the database throws when it cannot be reached.</exception>
    Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation);

    /// <summary>What the person is told when it cannot be done.</summary>
    Page Failed(string errorId);
}

/// <summary>
/// The end of a work item, in the one transaction that marks it done: writes what is to be written and returns the page to show.
/// Runs only while whoever asked is still a member; whether they still may have the result is for it to check.
/// </summary>
/// <param name="scope">The stores of that transaction, and <see cref="Outgoing"/>.</param>
/// <param name="turn">Who asked, and now.</param>
public delegate Task<Page> WorkEnding(IServiceProvider scope, Turn turn);
