using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchoolSupport.Bot.Cli;

/// <summary>JSON as scripts and people read it: Russian letters as they are.</summary>
internal static class ReadableJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);
}
