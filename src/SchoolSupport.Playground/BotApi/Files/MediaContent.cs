using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.BotApi.Files;

/// <summary>Makes message content of files on the shelf.</summary>
internal static class MediaContent
{
    public static MessageContent Of(World world, StoredFile file) =>
        new(file.Kind, new RawJson(UpdateShape.Text(json => Write(json, world, file))), file.FileId);

    private static void Write(Utf8JsonWriter json, World world, StoredFile file)
    {
        if (file.Kind == "photo")
        {
            json.WriteStartArray();
            foreach (var size in world.Files.SizesOf(file))
                WriteFile(json, size);
            json.WriteEndArray();
        }
        else
        {
            WriteFile(json, file);
        }
    }

    private static void WriteFile(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteStartObject();
        if (file.Kind is "document" or "video" or "audio")
        {
            json.WriteIfPresent("file_name"u8, file.Name);
            json.WriteString("mime_type"u8, file.MimeType);
        }
        WriteKindFields(json, file);
        json.WriteString("file_id"u8, file.FileId);
        json.WriteString("file_unique_id"u8, file.UniqueId);
        json.WriteNumber("file_size"u8, file.Size);
        json.WriteEndObject();
    }

    // What the type requires and no reader here can measure is made up.
    private static void WriteKindFields(Utf8JsonWriter json, StoredFile file)
    {
        switch (file.Kind)
        {
            case "photo":
                json.WriteNumber("width"u8, file.Width);
                json.WriteNumber("height"u8, file.Height);
                break;
            case "video":
                json.WriteNumber("width"u8, 640);
                json.WriteNumber("height"u8, 360);
                json.WriteNumber("duration"u8, 5);
                break;
            case "voice":
                json.WriteString("mime_type"u8, file.MimeType);
                json.WriteNumber("duration"u8, 5);
                break;
            case "audio":
                json.WriteNumber("duration"u8, 5);
                break;
            case "sticker":
                json.WriteNumber("width"u8, 512);
                json.WriteNumber("height"u8, 512);
                json.WriteString("type"u8, "regular"u8);
                json.WriteBoolean("is_animated"u8, false);
                json.WriteBoolean("is_video"u8, false);
                json.WriteIfPresent("emoji"u8, file.Name);
                break;
        }
    }
}
