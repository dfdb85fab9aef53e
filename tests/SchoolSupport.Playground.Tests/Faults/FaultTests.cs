using System.Net;

namespace SchoolSupport.Playground.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public async Task A_429_says_when_to_come_back_and_strikes_as_often_as_ordered()
    {
        await using var stage = await Stage.Open();
        await stage.Order("/playground/faults", new { kind = "429", method = "sendMessage", chatId = Stage.Director, retryAfter = 7, times = 1 });
        var (status, body) = await stage.Post($"/bot{stage.Server.Token}/sendMessage", $$"""{"chat_id":{{Stage.Director}},"text":"а"}""");
        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        Assert.Equal("""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}""", body);
        await stage.Send("а");
    }

    [Theory]
    [InlineData("500", "500 Internal Server Error: restart")]
    [InlineData("403", "403 Forbidden: bot was blocked by the user")]
    public async Task Ordered_errors_are_answered(string kind, string answer)
    {
        await using var stage = await Stage.Open();
        await stage.Order("/playground/faults", new { kind });
        Assert.Equal(answer, await stage.Refusal("sendMessage", new { chat_id = Stage.Director, text = "а" }));
    }

    [Fact]
    public async Task A_502_is_no_JSON()
    {
        await using var stage = await Stage.Open();
        await stage.Order("/playground/faults", new { kind = "502" });
        var (status, body) = await stage.Post($"/bot{stage.Server.Token}/sendMessage", "{}");
        Assert.Equal(HttpStatusCode.BadGateway, status);
        Assert.StartsWith("<html>", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_closed_connection_loses_the_request_or_only_its_answer(bool afterEffect, int posted)
    {
        await using var stage = await Stage.Open();
        var before = (await stage.Messages()).Count;
        await stage.Order("/playground/faults", new { kind = "close", afterEffect });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => stage.Send("а"));
        Assert.Equal(before + posted, (await stage.Messages()).Count);
    }

    [Fact]
    public async Task A_hanging_call_ends_when_the_client_gives_up_and_orders_can_be_withdrawn()
    {
        await using var stage = await Stage.Open();
        await stage.Order("/playground/faults", new { kind = "hang", times = 5 });
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stage.Http.GetAsync($"/bot{stage.Server.Token}/getMe", patience.Token));
        await stage.Http.DeleteAsync("/playground/faults", TestContext.Current.CancellationToken);
        await stage.Result("getMe");
    }
}
