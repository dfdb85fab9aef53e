using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.BotApi;

public sealed class JsonBodyTests(FullStage full) : IClassFixture<FullStage>
{
    [Theory]
    [InlineData("[1]", "JSON object expected")]
    [InlineData("{,", "expected parameter name")]
    [InlineData("""{"a":}""", "can't parse parameter value: unexpected symbol")]
    [InlineData("{} 1", "unexpected data after object end")]
    public async Task Bad_JSON_is_refused_in_Telegrams_words(string body, string message)
    {
        var (_, text) = await full.Stage.Post($"/bot{full.Stage.Server.Token}/getMe", body);
        Assert.Equal($"Bad Request: {message}", (string?)JsonNode.Parse(text)!["description"]);
    }
}
