using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

public class DiscriminatedConverterTests
{
    [Theory]
    [InlineData("creator", typeof(ChatMemberOwner), ChatMemberStatus.Creator)]
    [InlineData("administrator", typeof(ChatMemberAdministrator), ChatMemberStatus.Administrator)]
    [InlineData("member", typeof(ChatMemberMember), ChatMemberStatus.Member)]
    [InlineData("restricted", typeof(ChatMemberRestricted), ChatMemberStatus.Restricted)]
    [InlineData("left", typeof(ChatMemberLeft), ChatMemberStatus.Left)]
    [InlineData("kicked", typeof(ChatMemberBanned), ChatMemberStatus.Kicked)]
    public void A_member_is_what_its_status_says_wherever_the_status_stands(string status, Type type, ChatMemberStatus expected)
    {
        var member = Json.Read<ChatMember>($$$"""{"user":{"id":7,"extra":{"status":"left"}},"status":"{{{status}}}"}""");

        Assert.Equal((type, expected, 7), (member.GetType(), member.Status, member.User.Id));
    }

    [Theory]
    [InlineData("""{"status":"honorary","user":{"id":7}}""")]
    [InlineData("""{"user":{"id":7}}""")]
    [InlineData("""{"status":null,"user":{"id":7}}""")]
    [InlineData("""{"status":{"a":1},"user":{"id":7}}""")]
    public void A_status_nobody_knows_is_a_member_of_no_status_and_costs_no_update(string member)
    {
        var updates = Json.Read<Update[]>(
            $$$"""[{"update_id":1,"my_chat_member":{"chat":{"id":5},"from":{"id":7},"date":1,"old_chat_member":{{{member}}},"new_chat_member":{"status":"kicked","user":{"id":1} } } } ]""");

        var change = updates[0].MyChatMember!;
        Assert.Equal((default, 7), (change.OldChatMember.Status, change.OldChatMember.User.Id));
        Assert.Equal(ChatMemberStatus.Kicked, change.NewChatMember.Status);
    }

    [Fact]
    public void A_message_forwarded_from_a_new_kind_of_origin_keeps_its_text()
    {
        var message = Json.Read<Message>("""{"message_id":1,"forward_origin":{"type":"dream","date":1757300000},"text":"x"}""");

        Assert.Equal((default, 2025, "x"), (message.ForwardOrigin!.Type, message.ForwardOrigin.Date.Year, message.Text));
    }

    [Fact]
    public void An_origin_is_what_its_type_says()
    {
        var user = Json.Read<MessageOrigin>("""{"type":"user","date":1,"sender_user":{"id":7}}""");
        var hidden = Json.Read<MessageOrigin>("""{"type":"hidden_user","date":1,"sender_user_name":"Аноним"}""");
        var chat = Json.Read<MessageOrigin>("""{"type":"chat","date":1,"sender_chat":{"id":-7}}""");
        var channel = Json.Read<MessageOrigin>("""{"type":"channel","date":1,"chat":{"id":-8},"message_id":3}""");

        Assert.Equal(7, Assert.IsType<MessageOriginUser>(user).SenderUser.Id);
        Assert.Equal("Аноним", Assert.IsType<MessageOriginHiddenUser>(hidden).SenderUserName);
        Assert.Equal(-7, Assert.IsType<MessageOriginChat>(chat).SenderChat.Id);
        Assert.Equal(3, Assert.IsType<MessageOriginChannel>(channel).MessageId);
    }
}
