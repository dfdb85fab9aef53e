using Telegram.Bot.Types;

namespace SchoolSupport.TelegramClient.Tests.Types;

public class ChatIdTests
{
    [Theory]
    [InlineData("@school", null, "@school")]
    [InlineData("-100123", -100123L, null)]
    public void A_chat_is_named_by_number_or_by_its_public_name(string text, long? identifier, string? username)
    {
        var chat = new ChatId(text);

        Assert.Equal((identifier, username, text), (chat.Identifier, chat.Username, chat.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("school")]
    [InlineData("12 34")]
    public void What_is_neither_is_refused(string text) => Assert.Throws<ArgumentException>(() => new ChatId(text));

    [Fact]
    public void The_same_chat_is_equal_however_it_was_named()
    {
        ChatId number = 5, text = "5", chat = new Chat { Id = 5 }!, user = new User { Id = 5 }!;

        Assert.Single(new HashSet<ChatId> { number, text, chat, user });
        Assert.True(number == text && number != 6);
        Assert.Null((ChatId?)(Chat?)null);
    }
}
