using System.Buffers;
using System.Text.Json;

namespace Telegram.Bot.Serialization;

/// <summary>Bytes of one body in a rented array. Whoever disposes it must not touch what it gave out any more.</summary>
internal sealed class PooledBuffer(int capacity) : IBufferWriter<byte>, IDisposable
{
    private const int UsualBody = 2048;
    private const int LargestReserve = 1024 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int _length;

    public int Length => _length;
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    public static PooledBuffer WithJson(object request)
    {
        var buffer = new PooledBuffer(UsualBody);
        using var writer = new Utf8JsonWriter(buffer, JsonBotAPI.WriterOptions);
        JsonSerializer.Serialize(writer, request, JsonBotAPI.Options.GetTypeInfo(request.GetType()));
        return buffer;
    }

    public static async Task<PooledBuffer> ReadFrom(HttpContent content, CancellationToken cancellationToken)
    {
        // One byte more than announced: the read that finds the end then needs no larger array.
        var announced = (int)Math.Min(content.Headers.ContentLength ?? UsualBody, LargestReserve);
        var buffer = new PooledBuffer(announced + 1);
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            int read;
            while ((read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken)) > 0) buffer.Advance(read);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - _length >= needed) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + needed));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
