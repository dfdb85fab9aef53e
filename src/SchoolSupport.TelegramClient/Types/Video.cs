namespace Telegram.Bot.Types;

public class Video : FileBase
{
    public int Width { get; set; }
    public int Height { get; set; }
    public int Duration { get; set; }
    public PhotoSize? Thumbnail { get; set; }
    public PhotoSize[]? Cover { get; set; }
    public int? StartTimestamp { get; set; }
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}

public class VideoNote : FileBase
{
    public int Length { get; set; }
    public int Duration { get; set; }
    public PhotoSize? Thumbnail { get; set; }
}
