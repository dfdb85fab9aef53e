using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

/// <summary>The client's own reading and writing, without a server.</summary>
internal static class Json
{
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>())!;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)JsonBotAPI.Options.GetTypeInfo(typeof(T));
}
