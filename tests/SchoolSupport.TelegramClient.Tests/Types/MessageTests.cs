using SchoolSupport.TelegramClient.Tests.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.TelegramClient.Tests.Types;

public class MessageTests
{
    private const string File = "\"file_id\":\"A\",\"file_unique_id\":\"a\"";

    [Theory]
    [InlineData("\"text\":\"x\",\"entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":1}]", MessageType.Text)]
    [InlineData("\"photo\":[{" + File + ",\"width\":1,\"height\":2}],\"caption\":\"c\"", MessageType.Photo)]
    [InlineData("\"animation\":{" + File + "},\"document\":{" + File + "}", MessageType.Animation)]
    [InlineData("\"document\":{" + File + ",\"file_name\":\"a.xlsx\",\"file_size\":5000000000}", MessageType.Document)]
    [InlineData("\"audio\":{" + File + ",\"duration\":3}", MessageType.Audio)]
    [InlineData("\"video\":{" + File + "},\"media_group_id\":\"77\"", MessageType.Video)]
    [InlineData("\"voice\":{" + File + ",\"duration\":3}", MessageType.Voice)]
    [InlineData("\"video_note\":{" + File + ",\"length\":240,\"duration\":3}", MessageType.VideoNote)]
    [InlineData("\"sticker\":{" + File + ",\"type\":\"regular\",\"emoji\":\"👍\"}", MessageType.Sticker)]
    [InlineData("\"story\":{\"chat\":{\"id\":1},\"id\":2}", MessageType.Story)]
    [InlineData("\"contact\":{\"phone_number\":\"+70000000000\",\"first_name\":\"А\"}", MessageType.Contact)]
    [InlineData("\"location\":{\"latitude\":55.5,\"longitude\":37}", MessageType.Location)]
    [InlineData("\"venue\":{\"title\":\"Школа\"},\"location\":{\"latitude\":55.5,\"longitude\":37}", MessageType.Venue)]
    [InlineData("\"poll\":{\"id\":\"1\",\"question\":\"?\",\"options\":[{\"text\":\"a\",\"voter_count\":0}],\"type\":\"quiz\"}", MessageType.Poll)]
    [InlineData("\"dice\":{\"emoji\":\"🎲\",\"value\":6}", MessageType.Dice)]
    [InlineData("\"web_app_data\":{\"data\":\"d\",\"button_text\":\"b\"}", MessageType.WebAppData)]
    [InlineData("\"new_chat_members\":[{\"id\":1}]", MessageType.NewChatMembers)]
    [InlineData("\"left_chat_member\":{\"id\":1}", MessageType.LeftChatMember)]
    [InlineData("\"new_chat_title\":\"t\"", MessageType.NewChatTitle)]
    [InlineData("\"new_chat_photo\":[]", MessageType.NewChatPhoto)]
    [InlineData("\"delete_chat_photo\":true", MessageType.DeleteChatPhoto)]
    [InlineData("\"group_chat_created\":true", MessageType.GroupChatCreated)]
    [InlineData("\"supergroup_chat_created\":true", MessageType.SupergroupChatCreated)]
    [InlineData("\"channel_chat_created\":true", MessageType.ChannelChatCreated)]
    [InlineData("\"migrate_to_chat_id\":-1001", MessageType.MigrateToChatId)]
    [InlineData("\"migrate_from_chat_id\":-1001", MessageType.MigrateFromChatId)]
    [InlineData("\"pinned_message\":{\"message_id\":3,\"date\":0,\"chat\":{\"id\":1}}", MessageType.PinnedMessage)]
    [InlineData("\"connected_website\":\"a.example\"", MessageType.ConnectedWebsite)]
    [InlineData("\"write_access_allowed\":{}", MessageType.WriteAccessAllowed)]
    [InlineData("\"invoice\":{\"title\":\"t\"}", MessageType.Unknown)]
    [InlineData("\"hologram\":{\"file_id\":[1,{\"a\":null}]}", MessageType.Unknown)]
    public void A_message_is_of_the_type_of_what_stands_in_it(string content, MessageType type)
    {
        var update = Json.Read<Update[]>($$"""[{"update_id":1,"message":{"message_id":7,{{content}},"chat":{"id":5,"type":"private"} } }]""")[0];

        Assert.Equal((UpdateType.Message, type, 7, 7), (update.Type, update.Message!.Type, update.Message.Id, update.Message.MessageId));
    }

    [Fact]
    public void What_the_bot_needs_of_a_message_is_read()
    {
        var message = Json.Read<Message>("""
            {"message_id":7,"from":{"id":9,"is_bot":false,"first_name":"Анна","last_name":"Б","username":"anna","language_code":"ru"},
             "chat":{"id":9,"first_name":"Анна","type":"private"},"date":1757300000,"edit_date":1757300060,"media_group_id":"13",
             "reply_to_message":{"message_id":5,"date":0,"chat":{"id":9,"type":"private"}},
             "text":"/start abc","entities":[{"type":"bot_command","offset":0,"length":6}],
             "reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}],[{"text":"c","url":"d"},{"hologram":1}]]}}
            """);

        Assert.Equal((9, "Анна", "ru", ChatType.Private), (message.From!.Id, message.From.FirstName, message.From.LanguageCode, message.Chat.Type));
        Assert.Equal(("13", 5, TimeSpan.FromMinutes(1)), (message.MediaGroupId, message.ReplyToMessage!.Id, message.EditDate - message.Date));
        Assert.Equal((MessageEntityType.BotCommand, 6), (message.Entities![0].Type, message.Entities[0].Length));
        Assert.Equal(["b", null, null], message.ReplyMarkup!.InlineKeyboard.SelectMany(row => row).Select(button => button.CallbackData));
    }
}
