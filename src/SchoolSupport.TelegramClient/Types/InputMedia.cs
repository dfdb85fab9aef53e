using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

[JsonConverter(typeof(RuntimeTypeConverter<IAlbumInputMedia>))]
public interface IAlbumInputMedia;

[JsonConverter(typeof(RuntimeTypeConverter<InputMedia>))]
public abstract class InputMedia
{
    protected InputMedia()
    {
    }

    [SetsRequiredMembers]
    protected InputMedia(InputFile media) => Media = media;

    public abstract InputMediaType Type { get; }
    public required InputFile Media { get; set; }
    public string? Caption { get; set; }
    public ParseMode ParseMode { get; set; }
    public MessageEntity[]? CaptionEntities { get; set; }
}

public class InputMediaPhoto : InputMedia, IAlbumInputMedia
{
    public InputMediaPhoto()
    {
    }

    [SetsRequiredMembers]
    public InputMediaPhoto(InputFile media) : base(media)
    {
    }

    public override InputMediaType Type => InputMediaType.Photo;
    public bool ShowCaptionAboveMedia { get; set; }
    public bool HasSpoiler { get; set; }
}

public class InputMediaDocument : InputMedia, IAlbumInputMedia
{
    public InputMediaDocument()
    {
    }

    [SetsRequiredMembers]
    public InputMediaDocument(InputFile media) : base(media)
    {
    }

    public override InputMediaType Type => InputMediaType.Document;
    public InputFile? Thumbnail { get; set; }
    public bool DisableContentTypeDetection { get; set; }
}
