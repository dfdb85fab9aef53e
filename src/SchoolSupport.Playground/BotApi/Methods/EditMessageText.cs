using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Keyboards;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class EditMessageText
{
    public static void Run(BotCall call)
    {
        var text = SendMessage.ReadText(call);
        var chat = call.ChatOfEdited();
        lock (chat.Gate)
        {
            var old = call.Editable(chat);
            if (old.Content is not null)
                throw ApiFailure.BadRequest("there is no text in the message to edit");
            var buttons = ReplyMarkup.ReadInline(call, chat);
            if (MessageText.Length(text) > SendMessage.MostCharacters)
                throw ApiFailure.BadRequest("MESSAGE_TOO_LONG");
            call.Replace(chat, old, old with { Text = text, Buttons = buttons, LinkPreview = SendMessage.LinkPreview(call) });
        }
    }
}
