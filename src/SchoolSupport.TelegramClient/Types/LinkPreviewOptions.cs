namespace Telegram.Bot.Types;

public class LinkPreviewOptions
{
    public bool IsDisabled { get; set; }
    public string? Url { get; set; }
    public bool PreferSmallMedia { get; set; }
    public bool PreferLargeMedia { get; set; }
    public bool ShowAboveText { get; set; }

    public static readonly LinkPreviewOptions Disabled = new() { IsDisabled = true };
}
