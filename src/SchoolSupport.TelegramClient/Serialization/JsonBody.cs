using System.Net;
using System.Net.Http.Headers;

namespace Telegram.Bot.Serialization;

/// <summary>A body of JSON that is already written, so that its length is known and it can be sent again.</summary>
internal sealed class JsonBody : HttpContent
{
    private readonly PooledBuffer _json;
    private bool _sending;

    public JsonBody(PooledBuffer json)
    {
        _json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _sending = true;
        await stream.WriteAsync(_json.Memory, cancellationToken);
        _sending = false;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A write that was cut off may still hold the array: then it must not go back to the pool.
        if (disposing && !_sending) _json.Dispose();
        base.Dispose(disposing);
    }
}
