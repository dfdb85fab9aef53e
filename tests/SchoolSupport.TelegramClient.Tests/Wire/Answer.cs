using System.Text;

namespace SchoolSupport.TelegramClient.Tests.Wire;

/// <summary>What the server does when a request has come; false closes the connection.</summary>
internal sealed class Answer(Func<Stream, CancellationToken, Task<bool>> give)
{
    public static Answer True => Result("true");

    public static Answer Result(string result) => Of(200, $$"""{"ok":true,"result":{{result}}}""");

    public static Answer Failure(int code, string description, string parameters = "{}") =>
        Of(code, $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""");

    public static Answer Of(int status, string body) => Bytes(status, Encoding.UTF8.GetBytes(body));

    public static Answer Bytes(int status, byte[] body) => new(async (stream, cancellation) =>
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\nContent-Length: {body.Length}\r\n\r\n"), cancellation);
        await stream.WriteAsync(body, cancellation);
        return true;
    });

    public static Answer Chunks(params string[] chunks) => new(async (stream, cancellation) =>
    {
        await stream.WriteAsync("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), cancellation);
        foreach (var chunk in chunks)
        {
            var bytes = Encoding.UTF8.GetBytes(chunk);
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"{bytes.Length:x}\r\n{chunk}\r\n"), cancellation);
        }
        await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellation);
        return true;
    });

    public static Answer HangUp => new((_, _) => Task.FromResult(false));

    public static Answer HalfThenHangUp => new(async (stream, cancellation) =>
    {
        await stream.WriteAsync("HTTP/1.1 200 X\r\nContent-Length: 1000\r\n\r\n{\"ok\":true"u8.ToArray(), cancellation);
        return false;
    });

    public static Answer HeadThenSilence => new(async (stream, cancellation) =>
    {
        await stream.WriteAsync("HTTP/1.1 200 X\r\nContent-Length: 1000\r\n\r\n{\"ok\":true"u8.ToArray(), cancellation);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
        return false;
    });

    public static Answer Silence => new(async (_, cancellation) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
        return false;
    });

    public Task<bool> Give(Stream stream, CancellationToken cancellation) => give(stream, cancellation);
}
