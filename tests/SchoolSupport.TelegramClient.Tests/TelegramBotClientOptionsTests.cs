using Telegram.Bot;

namespace SchoolSupport.TelegramClient.Tests;

public class TelegramBotClientOptionsTests
{
    [Theory]
    [InlineData(null, false, "https://api.telegram.org/bot12:abc", "https://api.telegram.org/file/bot12:abc")]
    [InlineData(null, true, "https://api.telegram.org/bot12:abc/test", "https://api.telegram.org/file/bot12:abc/test")]
    [InlineData("http://127.0.0.1:5080", false, "http://127.0.0.1:5080/bot12:abc", "http://127.0.0.1:5080/file/bot12:abc")]
    [InlineData("http://127.0.0.1:5080/a/b?c=d#e", false, "http://127.0.0.1:5080/bot12:abc", "http://127.0.0.1:5080/file/bot12:abc")]
    public void Only_scheme_and_authority_of_the_base_address_count(string? baseUrl, bool test, string requests, string files)
    {
        var options = new TelegramBotClientOptions("12:abc", baseUrl, test);

        Assert.Equal((requests, files, baseUrl is not null), (options.BaseRequestUrl, options.BaseFileUrl, options.LocalBotServer));
    }

    [Fact]
    public void The_number_before_the_colon_is_the_bots_id() =>
        Assert.Equal(110201543, new TelegramBotClient("110201543:AAHdq").BotId);

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData(":abc")]
    [InlineData("12x:abc")]
    [InlineData("12345678901234567:abc")]
    public void A_token_without_a_number_before_its_colon_is_refused_and_not_repeated(string token)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new TelegramBotClientOptions(token));

        Assert.Equal("Bot token invalid (Parameter 'token')", refusal.Message);
    }

    [Fact]
    public void Short_waits_are_waited_out_unless_the_caller_says_otherwise()
    {
        var options = new TelegramBotClientOptions("12:abc");

        Assert.Equal((60, 3), (options.RetryThreshold, options.RetryCount));
    }
}
