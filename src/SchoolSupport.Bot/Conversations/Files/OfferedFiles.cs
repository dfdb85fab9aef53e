using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>Files that wait until a person says whether they are the answer: one, or an album.</summary>
internal static class OfferedFiles
{
    public static IReadOnlyList<FileIn> Read(string json) => JsonSerializer.Deserialize(json, OfferedJson.Default.IReadOnlyListFileIn)!;

    public static string Write(IReadOnlyList<FileIn> files) => JsonSerializer.Serialize(files, OfferedJson.Default.IReadOnlyListFileIn);

    /// <summary>The next message of an album joins the earlier ones; any other file takes their place, as a newer text does.</summary>
    public static IReadOnlyList<FileIn> With(FileIn file, string? earlier) =>
        earlier is not null && Read(earlier) is var waiting && file.AlbumId is { } album && waiting.All(one => one.AlbumId == album) ? [.. waiting, file] : [file];

    /// <summary>«фото», «файл «отчёт.docx»», «3 фото», «2 файла».</summary>
    public static string Words(IReadOnlyList<FileIn> files) => files switch
    {
        [{ IsPhoto: true }] => "фото",
        [var only] => $"файл «{CodePoints.Shorten(only.Name, 60)}»",
        _ when files.All(file => file.IsPhoto) => Plural.Count(files.Count, "фото", "фото", "фото"),
        _ => Counted.Files(files.Count),
    };
}

[JsonSerializable(typeof(IReadOnlyList<FileIn>))]
internal sealed partial class OfferedJson : JsonSerializerContext;
