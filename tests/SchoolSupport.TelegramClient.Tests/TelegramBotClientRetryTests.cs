using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.TelegramClient.Tests;

public class TelegramBotClientRetryTests
{
    private const string Message = """{"message_id":7,"date":1757300000,"chat":{"id":5,"type":"private"}}""";
    private readonly InstantTime _time = new();

    [Fact]
    public async Task A_short_wait_is_waited_out_and_the_same_request_sent_again()
    {
        await using var server = new WireServer(TooMany(3), TooMany(60), Answer.Result(Message));

        await Bot(server).SendMessage(5, "Привет", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(60)], _time.Waits);
        Assert.Equal(Enumerable.Repeat("""{"chat_id":5,"text":"Привет"}""", 3), server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task A_file_is_sent_again_with_all_its_bytes()
    {
        await using var server = new WireServer(TooMany(1), Answer.Result(Message));
        using var file = new MemoryStream("содержимое"u8.ToArray());

        await Bot(server).SendDocument(5, new InputFileStream(file, "a.txt"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.All(server.Requests, request => Assert.Contains("содержимое", request.Body, StringComparison.Ordinal));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_request_is_tried_three_times_in_all()
    {
        await using var server = new WireServer(TooMany(1));

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => Bot(server).SendMessage(5, "x"));

        Assert.Equal((429, 3), (refusal.ErrorCode, server.Requests.Count));
    }

    [Fact]
    public async Task A_wait_above_the_threshold_is_left_to_the_caller()
    {
        await using var server = new WireServer(TooMany(61));

        await Assert.ThrowsAsync<ApiRequestException>(() => Bot(server).SendMessage(5, "x"));

        Assert.Single(server.Requests);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task With_threshold_zero_no_429_is_waited_out()
    {
        await using var server = new WireServer(TooMany(0));

        await Assert.ThrowsAsync<ApiRequestException>(() => server.Bot(retryThreshold: 0).SendMessage(5, "x"));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Other_refusals_are_not_tried_again()
    {
        await using var server = new WireServer(Answer.Failure(400, "Bad Request: chat not found", """{"retry_after":1}"""));

        await Assert.ThrowsAsync<ApiRequestException>(() => Bot(server).SendMessage(5, "x"));

        Assert.Single(server.Requests);
    }

    private static Answer TooMany(int seconds) =>
        Answer.Failure(429, $"Too Many Requests: retry after {seconds}", $$"""{"retry_after":{{seconds}}}""");

    private TelegramBotClient Bot(WireServer server) =>
        new(new TelegramBotClientOptions(Bots.Token, server.Address) { TimeProvider = _time });
}
