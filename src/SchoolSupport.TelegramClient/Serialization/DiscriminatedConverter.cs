using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>
/// Reads the kind that the discriminator names. An unknown or missing one is read as <paramref name="unknown"/>: a new kind of
/// member or origin must not cost the message that mentions it.
/// </summary>
internal abstract class DiscriminatedConverter<TBase>(string discriminator, (string Name, Type Type)[] kinds, Type unknown)
    : JsonConverter<TBase> where TBase : class
{
    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"{typeof(TBase).Name} is not an object");
        var kind = KindOf(reader);
        return (TBase?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(kind));
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    // The reader is a copy: looking ahead leaves the caller's where it was.
    private Type KindOf(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(discriminator);
            reader.Read();
            if (found) return reader.TokenType == JsonTokenType.String ? Named(ref reader) : unknown;
            reader.Skip();
        }
        return unknown;
    }

    private Type Named(ref Utf8JsonReader reader)
    {
        foreach (var (name, type) in kinds)
            if (reader.ValueTextEquals(name)) return type;
        return unknown;
    }
}
