using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.Bot.Tests.Channels.Telegram;

/// <summary>What is read of the updates of groups.</summary>
public sealed class GroupReadingTests
{
    private static readonly Chat Group = new() { Id = -4000000001, Type = ChatType.Group, Title = "Отдел" };

    [Theory]
    [InlineData("/link", "link", null)]
    [InlineData("/LINK@SomeBot прошу", "link", "SomeBot")]
    [InlineData("/link\nи спасибо", "link", null)]
    public void A_command_is_read_with_its_author_and_whom_it_means(string text, string name, string? addressee) => Assert.Equal(
        new GroupCommand("-4000000001", "Отдел", "1001", name, addressee),
        IncomingReader.Read(new Update { Message = new Message { Chat = Group, From = new User { Id = 1001 }, Text = text } }));

    [Fact]
    public void Nothing_else_that_is_said_is_read()
    {
        Assert.Null(IncomingReader.Read(new Update { Message = new Message { Chat = Group, From = new User { Id = 1001 }, Text = "Коллеги!" } }));
        Assert.Null(IncomingReader.Read(new Update { Message = new Message { Chat = Group, From = new User { Id = 1001 }, Sticker = new Sticker() } }));
        Assert.Null(IncomingReader.Read(new Update { EditedMessage = new Message { Chat = Group, From = new User { Id = 1001 }, Text = "/link" } }));
    }

    [Fact]
    public void A_group_that_became_a_supergroup_is_read_as_moved() => Assert.Equal(
        new GroupMoved("-4000000001", "-1001234567890"),
        IncomingReader.Read(new Update { Message = new Message { Chat = Group, MigrateToChatId = -1001234567890 } }));
}
