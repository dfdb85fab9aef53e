using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Telegram.Bot.Requests;
using Telegram.Bot.Serialization;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

public class JsonBodyTests
{
    [Fact]
    public void Any_text_arrives_as_it_was_sent() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(IsText), text =>
        {
            using var json = PooledBuffer.WithJson(new SendMessageRequest { ChatId = 5, Text = text });
            using var body = JsonDocument.Parse(json.Memory);

            return body.RootElement.GetProperty("text").GetString() == text;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Привет, «мир» — №1", "\"Привет, «мир» — №1\"")]
    [InlineData("a\"b\\c\n\t<&>'", "\"a\\\"b\\\\c\\n\\t<&>'\"")]
    public async Task Text_goes_out_unescaped_where_json_allows(string text, string json)
    {
        using var content = new SendMessageRequest { ChatId = 5, Text = text }.ToHttpContent()!;

        Assert.Equal($$"""{"chat_id":5,"text":{{json}}}""", await content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_does_not_spoil_the_body()
    {
        using var content = new SendMessageRequest { ChatId = 5, Text = "a\ud83db" }.ToHttpContent()!;

        using var body = JsonDocument.Parse(await content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("a\ufffdb", body.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_body_larger_than_the_first_buffer_is_whole()
    {
        var text = new string('ж', 100_000);
        using var content = new SendMessageRequest { ChatId = 5, Text = text }.ToHttpContent()!;

        var sent = await content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal($$"""{"chat_id":5,"text":"{{text}}"}""", sent);
        Assert.Equal(2 * 100_000 + 23, content.Headers.ContentLength);
    }

    private static bool IsText(string? text) => text is not null && text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
