using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>
/// A batch of updates, each read on its own: one that does not fit our types keeps its id (so that it is acknowledged and not
/// delivered for ever) and is otherwise empty, of <c>UpdateType.Unknown</c>. One without a readable id is left out.
/// </summary>
internal sealed class UpdatesConverter : JsonConverter<Update[]>
{
    public override Update[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Updates come as an array");
        var whole = (JsonConverter<Update>)options.GetTypeInfo(typeof(Update)).Converter;
        var updates = new List<Update>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = reader;
            var update = TryRead(ref reader, whole, options);
            if (update is null)
            {
                reader = start;
                update = IdOnly(reader);
                reader.Skip();
            }
            if (update is not null) updates.Add(update);
        }
        return [.. updates];
    }

    public override void Write(Utf8JsonWriter writer, Update[] value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var update in value) JsonSerializer.Serialize(writer, update, options.GetTypeInfo(typeof(Update)));
        writer.WriteEndArray();
    }

    private static Update? TryRead(ref Utf8JsonReader reader, JsonConverter<Update> whole, JsonSerializerOptions options)
    {
        try
        {
            return whole.Read(ref reader, typeof(Update), options) is { Id: > 0 } update ? update : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Update? IdOnly(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("update_id"u8);
            reader.Read();
            if (!found) reader.Skip();
            else if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var id) && id > 0) return new() { Id = id };
            else return null;
        }
        return null;
    }
}
