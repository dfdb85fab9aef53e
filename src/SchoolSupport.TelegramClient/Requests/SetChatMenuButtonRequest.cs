using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class SetChatMenuButtonRequest() : RequestBase<bool>("setChatMenuButton")
{
    public long? ChatId { get; set; }
    public MenuButton? MenuButton { get; set; }
}
