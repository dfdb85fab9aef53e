using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class SendChatAction
{
    private static readonly string[] Known =
    [
        "cancel", "typing", "record_video", "upload_video", "record_audio", "record_voice", "upload_audio", "upload_voice", "upload_photo",
        "upload_picture", "upload_document", "choose_sticker", "pick_up_location", "find_location", "record_video_note", "upload_video_note",
    ];

    public static void Run(BotCall call)
    {
        var action = call.Parameters.Text("action").ToLowerInvariant();
        if (!Known.Contains(action))
            throw ApiFailure.BadRequest("wrong parameter action in request");
        call.World.TellTyping(call.WritableChat(), action);
        call.ResultIsTrue();
    }
}
