using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

public class SnakeCaseEnumConverterTests
{
    [Theory]
    [InlineData("expandable_blockquote", MessageEntityType.ExpandableBlockquote)]
    [InlineData("bot_command", MessageEntityType.BotCommand)]
    [InlineData("sparkling_text", default(MessageEntityType))]
    [InlineData("BotCommand", default(MessageEntityType))]
    [InlineData("", default(MessageEntityType))]
    public void A_word_Telegram_adds_later_reads_as_none_of_ours(string word, MessageEntityType expected)
    {
        var entity = Json.Read<MessageEntity>($$"""{"type":"{{word}}","offset":1,"length":2}""");

        Assert.Equal((expected, 1, 2), (entity.Type, entity.Offset, entity.Length));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("""{"a":["b"]}""")]
    [InlineData("""["private"]""")]
    public void What_is_no_word_reads_as_none_of_ours_and_what_follows_is_read(string type)
    {
        var chat = Json.Read<Message>($$$"""{"chat":{"type":{{{type}}},"id":5}}""").Chat;

        Assert.Equal((default, 5), (chat.Type, chat.Id));
    }

    [Fact]
    public void Every_name_that_is_read_is_written_the_same()
    {
        foreach (var type in Enum.GetValues<MessageEntityType>())
        {
            var json = Json.Write(new MessageEntity { Type = type });

            Assert.Equal(type, Json.Read<MessageEntity>(json).Type);
        }
    }

    [Fact]
    public void A_number_that_is_no_value_cannot_be_sent() =>
        Assert.ThrowsAny<Exception>(() => Json.Write(new MessageEntity { Type = (MessageEntityType)99 }));
}
