using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;

namespace SchoolSupport.Playground.Tests.Page;

/// <summary>A bot that does only what the test says: it hands over the updates one by one and speaks raw HTTP.</summary>
internal sealed class ScriptedBot : IAsyncDisposable
{
    private readonly HttpClient http;
    private readonly CancellationTokenSource stop = new();
    private readonly Channel<JsonElement> updates = Channel.CreateUnbounded<JsonElement>();
    private readonly Task polling;

    public ScriptedBot(PlaygroundServer server)
    {
        http = new HttpClient { BaseAddress = new Uri(server.Address, $"/bot{server.Token}/") };
        polling = Poll();
    }

    public async Task<JsonElement> Call(string method, object parameters)
    {
        using var response = await http.PostAsJsonAsync(method, parameters, TestContext.Current.CancellationToken);
        return await Result(response);
    }

    public async Task<long> Send(long chatId, string html, object? keyboard = null)
    {
        object message = keyboard is null
            ? new { chat_id = chatId, text = html, parse_mode = "HTML" }
            : new { chat_id = chatId, text = html, parse_mode = "HTML", reply_markup = keyboard };
        return (await Call("sendMessage", message)).GetProperty("message_id").GetInt64();
    }

    public async Task SendDocument(long chatId, string name, byte[] content, string caption)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"{chatId}"), "chat_id" },
            { new StringContent(caption), "caption" },
            { new ByteArrayContent(content), "document", name },
        };
        using var response = await http.PostAsync(new Uri("sendDocument", UriKind.Relative), form, TestContext.Current.CancellationToken);
        await Result(response);
    }

    public async Task<byte[]> Download(string fileId)
    {
        var path = (await Call("getFile", new { file_id = fileId })).GetProperty("file_path").GetString();
        var address = new Uri(http.BaseAddress!.ToString().Replace("/bot", "/file/bot", StringComparison.Ordinal) + path);
        return await http.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
    }

    public Task Answer(Press press, string? text = null, bool alert = false) =>
        Call("answerCallbackQuery", new { callback_query_id = press.Id, text = text ?? "", show_alert = alert });

    public async Task<JsonElement> NextMessage() => await Next("message");

    public async Task<string> NextText() => (await NextMessage()).GetProperty("text").GetString()!;

    public async Task<Press> NextPress()
    {
        var query = await Next("callback_query");
        return new Press(
            query.GetProperty("id").GetString()!, query.GetProperty("data").GetString()!,
            query.GetProperty("message").GetProperty("message_id").GetInt64());
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await polling;
        http.Dispose();
        stop.Dispose();
    }

    private async Task<JsonElement> Next(string kind)
    {
        while (true)
        {
            var update = await updates.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20));
            if (update.TryGetProperty(kind, out var wanted))
                return wanted;
        }
    }

    private async Task Poll()
    {
        long offset = 0;
        try
        {
            while (true)
            {
                using var response = await http.PostAsJsonAsync("getUpdates", new { offset, timeout = 50 }, stop.Token);
                foreach (var update in (await Result(response)).EnumerateArray())
                {
                    offset = update.GetProperty("update_id").GetInt64() + 1;
                    updates.Writer.TryWrite(update.Clone());
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            updates.Writer.Complete();
        }
    }

    private static async Task<JsonElement> Result(HttpResponseMessage response)
    {
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("ok").GetBoolean()
            ? answer.GetProperty("result")
            : throw new InvalidOperationException(answer.GetProperty("description").GetString());
    }
}

internal sealed record Press(string Id, string Data, long MessageId);
