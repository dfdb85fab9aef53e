using SchoolSupport.Benchmarks.Processes;

namespace SchoolSupport.Benchmarks.Subjects;

/// <summary>A program that talks to directors.</summary>
internal abstract class Subject
{
    public abstract string Name { get; }

    /// <summary>Puts the directors into its database, so that only the questionnaire is measured.</summary>
    public abstract Task Settle(string folder, IReadOnlyList<long> people, string token);

    /// <summary>Starts its process, without waiting until it is at work.</summary>
    public abstract ChildProcess Start(string folder, PlaygroundProcess playground);

    /// <summary>What it says when it is at work.</summary>
    public abstract string AtWork { get; }
}
