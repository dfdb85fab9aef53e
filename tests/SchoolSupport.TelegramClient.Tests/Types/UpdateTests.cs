using SchoolSupport.TelegramClient.Tests.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.TelegramClient.Tests.Types;

public class UpdateTests
{
    [Theory]
    [InlineData("\"message\":{}", UpdateType.Message)]
    [InlineData("\"edited_message\":{}", UpdateType.EditedMessage)]
    [InlineData("\"channel_post\":{}", UpdateType.ChannelPost)]
    [InlineData("\"edited_channel_post\":{}", UpdateType.EditedChannelPost)]
    [InlineData("\"inline_query\":{\"id\":\"1\",\"query\":\"q\"}", UpdateType.InlineQuery)]
    [InlineData("\"callback_query\":{\"id\":\"1\"}", UpdateType.CallbackQuery)]
    [InlineData("\"poll\":{}", UpdateType.Poll)]
    [InlineData("\"poll_answer\":{\"poll_id\":\"1\",\"option_ids\":[0,2]}", UpdateType.PollAnswer)]
    [InlineData("\"my_chat_member\":{}", UpdateType.MyChatMember)]
    [InlineData("\"chat_member\":{}", UpdateType.ChatMember)]
    [InlineData("\"subscription\":{}", UpdateType.Unknown)]
    public void An_update_is_of_the_type_of_what_stands_in_it(string content, UpdateType type)
    {
        var update = Json.Read<Update>($$"""{"update_id":12,{{content}}}""");

        Assert.Equal((12, type), (update.Id, update.Type));
    }

    [Fact]
    public void A_press_on_a_button_of_a_message_that_is_gone_still_says_where_it_was()
    {
        var query = Json.Read<Update>("""
            {"update_id":12,"callback_query":{"id":"4382bfdwdsb323b2d9","from":{"id":9},"chat_instance":"1","data":"c.day~1",
             "message":{"message_id":7,"date":0,"chat":{"id":9,"type":"private"}}}}
            """).CallbackQuery!;

        Assert.Equal(("4382bfdwdsb323b2d9", 9, "c.day~1"), (query.Id, query.From.Id, query.Data));
        Assert.Equal((7, 9, default), (query.Message!.Id, query.Message.Chat.Id, query.Message.Date));
    }
}
