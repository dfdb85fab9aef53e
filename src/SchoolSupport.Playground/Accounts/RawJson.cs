using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>A piece of JSON carried along as it is.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct RawJson(string Json)
{
    internal sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new RawJson(document.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Json, skipInputValidation: true);
    }
}
