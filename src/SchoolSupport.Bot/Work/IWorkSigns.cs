namespace SchoolSupport.Bot.Work;

/// <summary>Shows in a chat that work goes on, best effort.</summary>
public interface IWorkSigns
{
    /// <summary>Shows it again and again until told to stop.</summary>
    Task Show(string channel, string chatExternalId, WorkSign sign, CancellationToken cancellation);
}
