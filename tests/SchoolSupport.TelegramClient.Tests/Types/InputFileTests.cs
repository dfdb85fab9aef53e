using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace SchoolSupport.TelegramClient.Tests.Types;

public class InputFileTests
{
    [Theory]
    [InlineData("https://a.example/файл 1.png", typeof(InputFileUrl))]
    [InlineData("http://a.example/", typeof(InputFileUrl))]
    [InlineData("BQACAgIAAxkBAAIB", typeof(InputFileId))]
    [InlineData("ftp://a.example/1", typeof(InputFileId))]
    public void Text_is_an_address_when_it_looks_like_one(string text, Type type) =>
        Assert.IsType(type, InputFile.FromString(text));

    [Fact]
    public async Task An_address_goes_out_escaped()
    {
        using var body = new SendPhotoRequest { ChatId = 5, Photo = InputFile.FromUri("https://a.example/a b.png") }.ToHttpContent()!;

        Assert.Equal("""{"chat_id":5,"photo":"https://a.example/a%20b.png"}""", await body.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
