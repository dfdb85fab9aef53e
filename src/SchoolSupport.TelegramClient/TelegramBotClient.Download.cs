using System.Buffers;
using System.Net;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public partial class TelegramBotClient
{
    private const int DownloadChunk = 64 * 1024;

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = file.FilePath ?? throw new ArgumentException("The file has no path", nameof(file));
        return DownloadFile(path, destination, cancellationToken);
    }

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filePath);
        ArgumentNullException.ThrowIfNull(destination);
        using var exchange = new Exchange(_httpClient, _mask, cancellationToken, GlobalCancelToken);
        using var message = new HttpRequestMessage(HttpMethod.Get, $"{_options.BaseFileUrl}/{filePath}");
        using var response = await exchange.Send(message);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            using var body = await exchange.Read(response.Content);
            throw ExceptionsParser.Parse(ResponseReader.Failure(body, response.StatusCode, _mask));
        }
        await Copy(exchange, response.Content, destination);
    }

    private static async Task Copy(Exchange exchange, HttpContent content, Stream destination)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(DownloadChunk);
        try
        {
            await using var source = await content.ReadAsStreamAsync(exchange.Token);
            int read;
            while ((read = await Next(exchange, source, chunk)) > 0)
                await destination.WriteAsync(chunk.AsMemory(0, read), exchange.Token);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    // A large file may take longer than one answer: the deadline starts anew with every piece that comes.
    private static Task<int> Next(Exchange exchange, Stream source, byte[] chunk)
    {
        exchange.Prolong();
        return exchange.InOurWords(source.ReadAsync(chunk, 0, chunk.Length, exchange.Token));
    }
}
