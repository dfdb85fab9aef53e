using System.Text;
using System.Text.Json;

namespace SchoolSupport.Playground.BotApi;

/// <summary>Parameters from a JSON body: text values are unescaped, all others stay raw JSON text, also an explicit null.</summary>
internal static class JsonParameters
{
    public static void Read(ReadOnlyMemory<byte> body, RequestParameters parameters)
    {
        var reader = new Utf8JsonReader(body.Span);
        Advance(ref reader, "JSON object expected");
        if (reader.TokenType != JsonTokenType.StartObject)
            throw ApiFailure.BadRequest("JSON object expected");
        while (true)
        {
            Advance(ref reader, "expected parameter name");
            if (reader.TokenType == JsonTokenType.EndObject)
                break;
            var name = reader.GetString()!;
            parameters.Add(name, Value(ref reader, body.Span));
        }
        if (body.Span[(int)reader.BytesConsumed..].ContainsAnyExcept(" \t\r\n\0"u8))
            throw ApiFailure.BadRequest("unexpected data after object end");
    }

    private static string Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        const string complaint = "can't parse parameter value: unexpected symbol";
        Advance(ref reader, complaint);
        if (reader.TokenType == JsonTokenType.String)
            return Unescaped(ref reader);
        var start = (int)reader.TokenStartIndex;
        try
        {
            reader.Skip();
        }
        catch (JsonException)
        {
            throw ApiFailure.BadRequest(complaint);
        }
        return Encoding.UTF8.GetString(body[start..(int)reader.BytesConsumed]);
    }

    private static string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw ApiFailure.BadRequest("can't parse parameter value: invalid string");
        }
    }

    private static void Advance(ref Utf8JsonReader reader, string complaint)
    {
        try
        {
            if (reader.Read())
                return;
        }
        catch (JsonException)
        {
            throw ApiFailure.BadRequest(complaint);
        }
        throw ApiFailure.BadRequest(complaint);
    }
}
