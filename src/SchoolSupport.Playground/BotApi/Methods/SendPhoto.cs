using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Files;
using SchoolSupport.Playground.BotApi.Formatting;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class SendPhoto
{
    public static void Run(BotCall call)
    {
        var chat = call.WritableChat();
        var caption = Caption.Read(call.Parameters);
        var photo = FileArgument.Read(call, "photo", "photo", "there is no photo in the request");
        chat.CheckRight("photos");
        call.Send(chat, BotSide.Draft() with
        {
            Text = caption,
            Content = MediaContent.Of(call.World, photo),
            CaptionAbove = call.Parameters.Flag("show_caption_above_media"),
            Spoiler = call.Parameters.Flag("has_spoiler"),
        });
    }
}
