using System.Net;
using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.BotApi;

public sealed class EnvelopeTests
{
    [Theory]
    [InlineData("0:abc", "401 Unauthorized: invalid token specified")]
    [InlineData("nocolon", "401 Unauthorized: invalid token specified")]
    [InlineData("2:wrong", "401 Unauthorized")]
    public async Task A_wrong_token_is_refused(string token, string answer)
    {
        await using var stage = await Stage.Open(started: false);
        var (_, body) = await stage.Post($"/bot{token}/getMe", "{}");
        var envelope = JsonNode.Parse(body)!;
        Assert.Equal(answer, $"{envelope["error_code"]} {envelope["description"]}");
    }

    [Theory]
    [InlineData("getme")]
    [InlineData("GETME")]
    [InlineData("test/getMe")]
    [InlineData("?method=getMe")]
    public async Task A_methods_name_is_found_however_it_is_written(string path)
    {
        await using var stage = await Stage.Open(started: false);
        var (status, body) = await stage.Post($"/bot{stage.Server.Token}/{path}", "", "text/plain");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True((bool)JsonNode.Parse(body)!["result"]!["is_bot"]!);
    }

    [Theory]
    [InlineData("?chat_id=1001&text=query", "text=form&parse_mode=HTML", "application/x-www-form-urlencoded", "query")]
    [InlineData("", "chat_id=1001&text=%D1%84%D0%BE%D1%80%D0%BC%D0%B0", "application/x-www-form-urlencoded", "форма")]
    [InlineData("?text=first&text=second", "chat_id=1001", "application/x-www-form-urlencoded", "first")]
    [InlineData("", "{\"chat_id\":\"1001\",\"text\":512}", "application/json", "512")]
    public async Task Parameters_come_in_every_way_and_the_first_wins(string query, string body, string type, string text)
    {
        await using var stage = await Stage.Open();
        var (_, answer) = await stage.Post($"/bot{stage.Server.Token}/sendMessage{query}", body, type);
        Assert.Equal(text, (string?)JsonNode.Parse(answer)!["result"]!["text"]);
    }

    [Fact]
    public async Task Parameters_over_a_mebibyte_are_too_many()
    {
        await using var stage = await Stage.Open();
        var refusal = await stage.Refusal("sendMessage", new { chat_id = Stage.Director, text = new string('a', 1 << 20) });
        Assert.Equal("413 Request Entity Too Large: too many parameters", refusal);
    }

    [Fact]
    public async Task More_than_a_hundred_files_are_too_many()
    {
        await using var stage = await Stage.Open();
        using var form = new MultipartFormDataContent { { new StringContent($"{Stage.Director}"), "chat_id" } };
        for (var number = 0; number <= 100; number++)
            form.Add(new ByteArrayContent([1]), $"f{number}", "a.txt");

        using var answer = await stage.Http.PostAsync($"/bot{stage.Server.Token}/sendDocument", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var envelope = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("Request Entity Too Large: too many files attached", (string?)envelope["description"]);
    }

    [Fact]
    public async Task After_logOut_nothing_works()
    {
        await using var stage = await Stage.Open(started: false);
        await stage.Result("logOut");
        Assert.Equal("400 Logged out", await stage.Refusal("getMe"));
    }

    [Fact]
    public async Task Close_is_refused_in_the_first_ten_minutes()
    {
        await using var stage = await Stage.Open(started: false);
        Assert.StartsWith("429 Too Many Requests: retry after ", await stage.Refusal("close"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_are_seen_with_what_Telegram_would_overlook()
    {
        await using var stage = await Stage.Open();
        await stage.Result("sendMessage", new { chat_id = Stage.Director, text = "а", disable_web_pageview = true });
        var call = (await stage.Get("/playground/traffic?after=0"))[0]!;
        Assert.Equal("sendMessage", (string?)call["method"]);
        Assert.Equal(200, (int)call["status"]!);
        Assert.Contains("disable_web_pageview", (string?)call["warnings"]![0], StringComparison.Ordinal);
    }
}
