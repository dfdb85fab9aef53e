using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

/// <summary>From the bytes of an answer to its result or its failure.</summary>
internal static class ResponseReader
{
    public static TResult Result<TResult>(PooledBuffer body, HttpStatusCode status)
    {
        var response = Parse<Response<TResult>>(body, status);
        return response is { Ok: true, Result: { } result } ? result : throw Incomplete(status);
    }

    public static ApiResponse Failure(PooledBuffer body, HttpStatusCode status, TokenMask mask)
    {
        var failure = Parse<ApiResponse>(body, status);
        if (failure is not { ErrorCode: not 0, Description: { } description }) throw Incomplete(status);
        return new ApiResponse
        {
            ErrorCode = failure.ErrorCode,
            Description = mask.Hide(description),
            Parameters = failure.Parameters,
        };
    }

    private static T? Parse<T>(PooledBuffer body, HttpStatusCode status)
    {
        var type = (JsonTypeInfo<T>)JsonBotAPI.Options.GetTypeInfo(typeof(T));
        try
        {
            return JsonSerializer.Deserialize(body.Span, type);
        }
        catch (JsonException exception)
        {
            throw new RequestException("There was an exception during deserialization of the response", status, exception);
        }
    }

    private static RequestException Incomplete(HttpStatusCode status) =>
        new("Required properties not found in response", status);
}
