using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Pieces;

/// <summary>A file of the channel in the data folder, or why it is not there.</summary>
public abstract record ChannelCopy
{
    public sealed record Made(SavedContent Content) : ChannelCopy;

    public sealed record Missing(string Reason) : ChannelCopy;
}

/// <summary>Copies files from the channel to the data folder, up to the size in the settings, so that they outlive it.</summary>
internal sealed class ChannelCopies(IIncomingFiles incoming, FileFolder folder, IOptions<EvidenceSettings> settings)
{
    private long Limit => settings.Value.MostMegabytes * (1L << 20);

    private ChannelCopy TooLarge => new ChannelCopy.Missing(settings.Value.MostMegabytes == 0 ? "копии не делаются" : $"больше {settings.Value.MostMegabytes} МБ");

    /// <param name="externalId">The channel's name of the file.</param>
    /// <param name="size">Its size in bytes; null when the channel did not say.</param>
    /// <param name="cancellation">To stop.</param>
    public async Task<ChannelCopy> Make(string externalId, long? size, CancellationToken cancellation)
    {
        if (!PieceRules.IsCopied(size, Limit))
            return TooLarge;
        using var content = await incoming.Download(externalId, cancellation);
        if (content is null)
            return new ChannelCopy.Missing("Telegram не отдал файл");
        return PieceRules.IsCopied(content.Length, Limit) ? new ChannelCopy.Made(await folder.Save(content, cancellation)) : TooLarge;
    }
}
