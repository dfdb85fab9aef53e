namespace SchoolSupport.Bot.Work;

/// <summary>Files that people sent, as far as the channel still keeps them.</summary>
public interface IIncomingFiles
{
    /// <summary>The content, or null when the channel does not give it out: too large, or too old.</summary>
    Task<MemoryStream?> Download(string fileId, CancellationToken cancellation);
}
