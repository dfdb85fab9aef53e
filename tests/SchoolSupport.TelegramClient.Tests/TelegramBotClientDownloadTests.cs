using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.TelegramClient.Tests;

public class TelegramBotClientDownloadTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 300_000).Select(index => (byte)(index * 7))];

    [Fact]
    public async Task A_file_comes_down_byte_for_byte_from_the_file_address()
    {
        await using var server = new WireServer(Answer.Bytes(200, Content));
        using var destination = new MemoryStream();

        await server.Bot().DownloadFile("documents/file_1.xlsx", destination, TestContext.Current.CancellationToken);

        Assert.Equal($"GET /file/bot{Bots.Token}/documents/file_1.xlsx HTTP/1.1", server.Request.Line);
        Assert.Equal(Content, destination.ToArray());
    }

    [Fact]
    public async Task A_file_is_downloaded_by_what_GetFile_said()
    {
        await using var server = new WireServer(
            Answer.Result("""{"file_id":"A","file_unique_id":"a","file_size":3,"file_path":"photos/1.jpg"}"""),
            Answer.Bytes(200, [1, 2, 3]));
        var bot = server.Bot();
        using var destination = new MemoryStream();

        var file = await bot.GetFile("A", TestContext.Current.CancellationToken);
        await bot.DownloadFile(file, destination, TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 3], destination.ToArray());
    }

    [Fact]
    public async Task A_file_that_is_gone_is_a_refusal_and_leaves_the_destination_alone()
    {
        await using var server = new WireServer(Answer.Failure(404, "Not Found"));
        using var destination = new MemoryStream();

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Bot().DownloadFile("a/b", destination));

        Assert.Equal((404, 0), (refusal.ErrorCode, destination.Length));
    }

    [Fact]
    public async Task A_download_that_breaks_off_fails_instead_of_looking_complete()
    {
        await using var server = new WireServer(Answer.HalfThenHangUp);

        await Assert.ThrowsAsync<RequestException>(() => server.Bot().DownloadFile("a/b", new MemoryStream()));
    }

    [Fact]
    public async Task A_download_that_stalls_is_given_up()
    {
        await using var server = new WireServer(Answer.HeadThenSilence);
        var bot = server.Bot(Bots.WithTimeout(TimeSpan.FromMilliseconds(150)));

        var failure = await Assert.ThrowsAsync<RequestException>(() => bot.DownloadFile("a/b", new MemoryStream()));

        Assert.Equal("Bot API Request timed out", failure.Message);
    }

    [Fact]
    public async Task A_destination_that_fails_is_the_callers_own_failure()
    {
        await using var server = new WireServer(Answer.Bytes(200, Content));
        using var readOnly = new MemoryStream([], writable: false);

        await Assert.ThrowsAsync<NotSupportedException>(() => server.Bot().DownloadFile("a/b", readOnly));
    }

    [Fact]
    public async Task A_file_without_a_path_cannot_be_downloaded()
    {
        await using var server = new WireServer(Answer.True);

        await Assert.ThrowsAsync<ArgumentException>(() => server.Bot().DownloadFile(new TGFile { FileId = "A" }, new MemoryStream()));

        Assert.Empty(server.Requests);
    }
}
