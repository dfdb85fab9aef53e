using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.BotApi;

/// <summary>One row for every error text: request, exact answer. The rows stand in the folders of the methods.</summary>
public sealed class RefusalTests(FullStage full) : IClassFixture<FullStage>
{
    public static TheoryData<string, string, string> Rows { get; } =
        [.. SendingRows.All, .. GroupRows.All, .. TextRows.All, .. KeyboardRows.All, .. EditingRows.All, .. CallbackRows.All, .. FileRows.All, .. ProfileRows.All, .. WebhookRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_wrong_request_is_refused_in_Telegrams_words(string method, string body, string answer)
    {
        var (status, text) = await full.Stage.Post($"/bot{full.Stage.Server.Token}/{method}", full.Filled(body));
        var envelope = JsonNode.Parse(text)!;
        Assert.Equal(answer, $"{envelope["error_code"]} {envelope["description"]}");
        Assert.Equal((int)status, (int)envelope["error_code"]!);
        Assert.False((bool)envelope["ok"]!);
    }
}
