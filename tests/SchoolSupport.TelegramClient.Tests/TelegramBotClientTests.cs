using System.Net;
using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.TelegramClient.Tests;

public class TelegramBotClientTests
{
    [Fact]
    public async Task The_result_of_an_answer_is_what_the_call_returns()
    {
        await using var server = new WireServer(Answer.Result("""{"id":77,"is_bot":true,"first_name":"Помощник","username":"help_bot"}"""));

        var me = await server.Bot().GetMe(TestContext.Current.CancellationToken);

        Assert.Equal((77, true, "Помощник", "help_bot"), (me.Id, me.IsBot, me.FirstName, me.Username));
    }

    [Fact]
    public async Task Calls_one_after_another_share_a_connection()
    {
        await using var server = new WireServer(Answer.Failure(400, "Bad Request: chat not found"), Answer.True);
        var bot = server.Bot();

        await Assert.ThrowsAsync<ApiRequestException>(() => bot.DeleteMessage(5, 1));
        await bot.DeleteMessage(5, 2);
        await bot.DeleteMessage(5, 3);

        Assert.Equal((3, 1), (server.Requests.Count, server.Connections));
    }

    [Fact]
    public async Task An_answer_in_many_pieces_is_read_whole()
    {
        var text = new string('я', 4000);
        await using var server = new WireServer(Answer.Chunks(
            """{"ok":true,"result":{"message_id":7,"chat":{"id":5,"type":"pri""", "vate\"},\"date\":1757300000,\"text\":\"",
            text[..1999], text[1999..], "\"}}"));

        var message = await server.Bot().SendMessage(5, "x", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(text, message.Text);
    }

    [Fact]
    public async Task A_refusal_carries_its_code_its_words_and_the_wait_it_asks_for()
    {
        await using var server = new WireServer(Answer.Failure(429, "Too Many Requests: retry after 17", """{"retry_after":17}"""));

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Bot().SendMessage(5, "x"));

        Assert.Equal(("Too Many Requests: retry after 17", 429, 17), (refusal.Message, refusal.ErrorCode, refusal.Parameters!.RetryAfter));
        Assert.StartsWith("Telegram Bot API error 429: ", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_moved_says_where_to()
    {
        await using var server = new WireServer(Answer.Failure(400, "Bad Request: upgraded", """{"migrate_to_chat_id":-100777}"""));

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Bot().SendMessage(-5, "x"));

        Assert.Equal(-100777, refusal.Parameters!.MigrateToChatId);
    }

    [Theory]
    [InlineData(200, """{"ok":true}""", "Required properties not found in response")]
    [InlineData(200, """{"ok":true,"result":null}""", "Required properties not found in response")]
    [InlineData(200, """{"ok":false,"result":{"id":1}}""", "Required properties not found in response")]
    [InlineData(500, """{"ok":false}""", "Required properties not found in response")]
    [InlineData(403, """{"ok":false,"error_code":403}""", "Required properties not found in response")]
    [InlineData(200, "", "There was an exception during deserialization of the response")]
    [InlineData(200, """{"ok":true,"result":{"id":"one"}}""", "There was an exception during deserialization of the response")]
    [InlineData(502, "<html>Bad Gateway</html>", "There was an exception during deserialization of the response")]
    public async Task An_answer_that_is_not_the_Bot_Apis_is_told_with_its_status(int status, string body, string message)
    {
        await using var server = new WireServer(Answer.Of(status, body));

        var failure = await Assert.ThrowsAsync<RequestException>(() => server.Bot().GetMe());

        Assert.Equal((message, (HttpStatusCode)status), (failure.Message, failure.HttpStatusCode));
    }

    [Fact]
    public async Task A_server_that_hangs_up_is_a_failure_of_the_service()
    {
        await using var server = new WireServer(Answer.HalfThenHangUp);

        var failure = await Assert.ThrowsAsync<RequestException>(() => server.Bot().GetMe());

        Assert.StartsWith("Bot API Service Failure: HttpIOException: ", failure.Message, StringComparison.Ordinal);
        Assert.IsType<HttpIOException>(failure.InnerException);
    }

    [Fact]
    public async Task Who_listens_sees_the_request_and_the_response()
    {
        await using var server = new WireServer(Answer.True);
        var bot = server.Bot();
        var seen = new List<string>();
        bot.OnMakingApiRequest += (_, args, _) =>
        {
            seen.Add(args.Request.MethodName);
            return ValueTask.CompletedTask;
        };
        bot.OnApiResponseReceived += (_, args, _) =>
        {
            seen.Add($"{args.ApiRequestEventArgs.Request.MethodName} {(int)args.ResponseMessage.StatusCode}");
            return ValueTask.CompletedTask;
        };

        await bot.DeleteMessage(5, 1, TestContext.Current.CancellationToken);

        Assert.Equal(["deleteMessage", "deleteMessage 200"], seen);
    }

    [Fact]
    public async Task A_token_is_tested_by_asking_who_the_bot_is()
    {
        await using var server = new WireServer(
            Answer.Result("""{"id":77,"is_bot":true}"""), Answer.Failure(401, "Unauthorized"), Answer.Failure(500, "Internal Server Error: restart"));
        var bot = server.Bot();

        Assert.True(await bot.TestApi(TestContext.Current.CancellationToken));
        Assert.False(await bot.TestApi(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ApiRequestException>(() => bot.TestApi(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_begins_to_listen_while_a_request_waits_sees_its_response()
    {
        var mayAnswer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new WireServer(new Answer(async (stream, cancellation) =>
        {
            await mayAnswer.Task;
            return await Answer.True.Give(stream, cancellation);
        }));
        var bot = server.Bot();
        var deleting = bot.DeleteMessage(5, 1, TestContext.Current.CancellationToken);
        var seen = "";
        bot.OnApiResponseReceived += (_, args, _) =>
        {
            seen = args.ApiRequestEventArgs.Request.MethodName;
            return ValueTask.CompletedTask;
        };

        mayAnswer.SetResult();
        await deleting;

        Assert.Equal("deleteMessage", seen);
    }

    [Fact]
    public async Task Who_brings_a_parser_decides_what_a_refusal_becomes()
    {
        await using var server = new WireServer(Answer.Failure(403, "Forbidden: bot was blocked by the user"));
        var bot = server.Bot();
        bot.ExceptionsParser = new Shouting();

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(5, "x"));

        Assert.Equal("FORBIDDEN: BOT WAS BLOCKED BY THE USER", refusal.Message);
    }

    private sealed class Shouting : IExceptionParser
    {
        public ApiRequestException Parse(ApiResponse apiResponse) =>
            new(apiResponse.Description!.ToUpperInvariant(), apiResponse.ErrorCode);
    }
}
