using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Files;
using SchoolSupport.Playground.BotApi.Formatting;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class SendDocument
{
    public static void Run(BotCall call)
    {
        var chat = call.WritableChat();
        var caption = Caption.Read(call.Parameters);
        var file = FileArgument.Read(call, "document", "document", "there is no document in the request");
        chat.CheckRight("documents");
        call.Send(chat, BotSide.Draft() with { Text = caption, Content = MediaContent.Of(call.World, file) });
    }
}
