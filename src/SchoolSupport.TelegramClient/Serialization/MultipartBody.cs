using System.Text;
using System.Text.Json;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>A request with files: one text part for each field of its JSON, one part for each stream, named by its number.</summary>
internal static class MultipartBody
{
    public static MultipartContent Of(PooledBuffer json, IReadOnlyList<InputFileStream> files)
    {
        using var _ = json;
        var body = new MultipartContent("form-data", $"----{Random.Shared.NextInt64():x16}{Random.Shared.NextInt64():x16}");
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            body.Add(Part(new ByteArrayContent(ValueText(ref reader, json.Span)), name));
        }
        for (var number = 0; number < files.Count; number++)
            body.Add(Part(new StreamBody(files[number].Content), $"{number}", files[number].FileName ?? "file"));
        return body;
    }

    private static byte[] ValueText(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType == JsonTokenType.String) return Encoding.UTF8.GetBytes(reader.GetString()!);
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed].ToArray();
    }

    private static HttpContent Part(HttpContent content, string name, string? fileName = null)
    {
        var disposition = $"form-data; name=\"{name}\"";
        if (fileName is not null) disposition += $"; filename=\"{AsHeaderBytes(fileName)}\"";
        content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        return content;
    }

    /// <summary>Headers are written as Latin-1, a byte a character: so the UTF-8 bytes of the name come out as they are.</summary>
    private static string AsHeaderBytes(string fileName)
    {
        var safe = fileName.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
        return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(safe));
    }
}
