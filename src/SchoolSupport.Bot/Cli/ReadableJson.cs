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

    private static readonly JsonSerializerOptions OneLine = new(Options) { WriteIndented = false };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>On one line, for output that has an object a line.</summary>
    public static string Line<T>(T value) => JsonSerializer.Serialize(value, OneLine);
}
