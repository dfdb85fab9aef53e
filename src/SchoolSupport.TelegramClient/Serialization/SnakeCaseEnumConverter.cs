using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>Names in snake_case. What Telegram adds later reads as the enum's default, so that nothing is lost for one new word.</summary>
internal class SnakeCaseEnumConverter<TEnum>(Func<TEnum, string> name) : JsonConverter<TEnum> where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private readonly JsonEncodedText[] _names = Array.ConvertAll(Values, value => JsonEncodedText.Encode(name(value)));

    public SnakeCaseEnumConverter() : this(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()))
    {
    }

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return default;
        }
        for (var index = 0; index < _names.Length; index++)
            if (reader.ValueTextEquals(_names[index].EncodedUtf8Bytes)) return Values[index];
        return default;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        var index = Array.IndexOf(Values, value);
        if (index < 0) throw new JsonException($"{typeof(TEnum).Name} has no value {value}");
        writer.WriteStringValue(_names[index]);
    }
}
