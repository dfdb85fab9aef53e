using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Shapes;

/// <summary>Updates as JSON texts.</summary>
internal static class UpdateShape
{
    // Russian stays readable, and shorter, in journals and answers; the reader is a JSON parser, never a web page.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>An Update with one field, whose value <paramref name="write"/> writes.</summary>
    public static string Write(long updateId, string kind, Action<Utf8JsonWriter> write) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("update_id"u8, updateId);
        json.WritePropertyName(kind);
        write(json);
        json.WriteEndObject();
    });

    public static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
