using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

public static class JsonBotAPI
{
    // Russian text goes out as it is: escaped, every letter would take six bytes.
    internal static readonly JsonWriterOptions WriterOptions =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(TelegramJson.Default.Options)
        {
            Encoder = WriterOptions.Encoder,
            TypeInfoResolver = TelegramJson.Default.WithAddedModifier(RequireNothing),
        };
        options.MakeReadOnly();
        return options;
    }

    // `required` binds whoever sends; what is received is taken as it comes.
    private static void RequireNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties) property.IsRequired = false;
    }
}
