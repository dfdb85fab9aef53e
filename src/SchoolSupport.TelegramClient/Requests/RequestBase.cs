using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Requests;

public abstract class RequestBase<TResponse>(string methodName) : IRequest<TResponse>
{
    [JsonIgnore]
    public HttpMethod HttpMethod { get; set; } = HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    public virtual HttpContent? ToHttpContent() => new JsonBody(PooledBuffer.WithJson(this));
}

public abstract class ParameterlessRequest<TResult>(string methodName) : RequestBase<TResult>(methodName)
{
    public override HttpContent? ToHttpContent() => null;
}

/// <summary>A request that may carry files: with at least one stream it is multipart, else plain JSON.</summary>
public abstract class FileRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public override HttpContent? ToHttpContent()
    {
        using var attachments = Attachments.Collect();
        var json = PooledBuffer.WithJson(this);
        return attachments.Files.Count == 0 ? new JsonBody(json) : MultipartBody.Of(json, attachments.Files);
    }
}
