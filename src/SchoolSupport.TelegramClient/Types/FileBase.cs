namespace Telegram.Bot.Types;

public abstract class FileBase
{
    public string FileId { get; set; } = default!;
    public string FileUniqueId { get; set; } = default!;
    public long? FileSize { get; set; }
}

public class TGFile : FileBase
{
    public string? FilePath { get; set; }
}

public class PhotoSize : FileBase
{
    public int Width { get; set; }
    public int Height { get; set; }
}
