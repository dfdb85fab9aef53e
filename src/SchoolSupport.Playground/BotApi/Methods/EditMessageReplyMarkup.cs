using SchoolSupport.Playground.BotApi.Keyboards;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class EditMessageReplyMarkup
{
    public static void Run(BotCall call)
    {
        var chat = call.ChatOfEdited();
        lock (chat.Gate)
        {
            var old = call.Editable(chat);
            call.Replace(chat, old, old with { Buttons = ReplyMarkup.ReadInline(call, chat) });
        }
    }
}
