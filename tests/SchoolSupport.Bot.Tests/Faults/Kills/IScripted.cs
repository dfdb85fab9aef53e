namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>Somebody who plays a part of their own, whatever becomes of the bot.</summary>
internal interface IScripted
{
    /// <summary>Their account in the playground.</summary>
    long Id { get; }

    /// <summary>Called when a message of the bot comes or changes in their chat.</summary>
    void Hear(PersonEvent happened);

    /// <summary>Ends when their part is played.</summary>
    Task Play(CancellationToken stop);
}
