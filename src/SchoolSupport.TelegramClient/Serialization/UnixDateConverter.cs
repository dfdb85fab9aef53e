using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>Unix seconds. 0 (an inaccessible message) and what is no moment at all read as <c>default</c>.</summary>
internal sealed class UnixDateConverter : JsonConverter<DateTime>
{
    private static readonly long LastSecond = (long)(DateTime.MaxValue - DateTime.UnixEpoch).TotalSeconds;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value == default ? 0 : (long)(value.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);

    public static DateTime Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var seconds)) return At(seconds);
        if (reader.TokenType == JsonTokenType.String && long.TryParse(reader.GetString(), out seconds)) return At(seconds);
        reader.Skip();
        return default;
    }

    private static DateTime At(long seconds) =>
        seconds <= 0 || seconds > LastSecond ? default : DateTime.UnixEpoch.AddSeconds(seconds);
}

/// <summary>A date at which something ends, where 0 says it never does.</summary>
internal sealed class EndlessDateConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var date = UnixDateConverter.Read(ref reader);
        return date == default ? null : date;
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((long)((value ?? DateTime.UnixEpoch).ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);
}
