using System.Globalization;
using System.Text;

namespace SchoolSupport.TelegramClient.Tests.Wire;

/// <summary>One request as it came: its first line and headers, and the bytes of its body (chunks put together).</summary>
internal sealed record WireRequest(string Line, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    private const byte TlsHandshake = 0x16;

    public string Body => Encoding.UTF8.GetString(Bytes);
    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    /// <summary>The body with the random boundary of multipart called «B», so that whole bodies can be compared.</summary>
    public string BodyWithBoundaryB => Body.Replace(ContentType!.Split("boundary=")[1].Trim('"'), "B");

    public static async Task<WireRequest?> Read(Stream stream, CancellationToken cancellation)
    {
        if (await ReadLine(stream, cancellation) is not { } line) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await ReadLine(stream, cancellation) is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':');
            headers[header[..colon]] = header[(colon + 1)..].Trim();
        }
        return new(line, headers, await ReadBody(stream, headers, cancellation));
    }

    private static async Task<byte[]> ReadBody(Stream stream, Dictionary<string, string> headers, CancellationToken cancellation)
    {
        if (headers.TryGetValue("Content-Length", out var length))
            return await ReadExactly(stream, int.Parse(length, CultureInfo.InvariantCulture), cancellation);
        if (!headers.ContainsKey("Transfer-Encoding")) return [];
        var body = new List<byte>();
        while (true)
        {
            var size = int.Parse((await ReadLine(stream, cancellation))!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.AddRange(await ReadExactly(stream, size, cancellation));
            await ReadLine(stream, cancellation);
            if (size == 0) return [.. body];
        }
    }

    private static async Task<byte[]> ReadExactly(Stream stream, int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    private static async Task<string?> ReadLine(Stream stream, CancellationToken cancellation)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellation) == 1)
        {
            if (one[0] == TlsHandshake) return null;
            if (one[0] == '\n') return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }
        return null;
    }
}
