using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Keyboards;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class EditMessageCaption
{
    public static void Run(BotCall call)
    {
        var caption = Caption.Read(call.Parameters, "MEDIA_CAPTION_TOO_LONG");
        var chat = call.ChatOfEdited();
        lock (chat.Gate)
        {
            var old = call.Editable(chat);
            if (!old.HasCaption)
                throw ApiFailure.BadRequest("there is no caption in the message to edit");
            var edited = old with
            {
                Text = caption,
                Buttons = ReplyMarkup.ReadInline(call, chat),
                CaptionAbove = call.Parameters.Flag("show_caption_above_media"),
            };
            call.Replace(chat, old, edited);
        }
    }
}
