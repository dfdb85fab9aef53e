using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class SendMessage
{
    public const int MostCharacters = 4096;

    public static void Run(BotCall call)
    {
        var chat = call.WritableChat();
        var text = ReadText(call);
        chat.CheckRight("text messages");
        if (MessageText.Length(text) > MostCharacters)
            throw ApiFailure.BadRequest("message is too long");
        call.Send(chat, BotSide.Draft() with { Text = text, LinkPreview = LinkPreview(call) });
    }

    public static FormattedText ReadText(BotCall call)
    {
        if (call.Parameters.Text("text").Length == 0)
            throw ApiFailure.BadRequest("message text is empty");
        var text = MessageText.Read(call.Parameters, "text");
        return text.Text.Length > 0 ? text : throw ApiFailure.BadRequest("text must be non-empty");
    }

    public static RawJson? LinkPreview(BotCall call)
    {
        if (call.Parameters.Json("link_preview_options", "can't parse link preview options JSON object") is not { } options)
            return null;
        if (options.ValueKind != JsonValueKind.Object)
            throw ApiFailure.BadRequest("object expected as link preview options");
        return ObjectCheck.Complaint("LinkPreviewOptions", options) is { } complaint
            ? throw ApiFailure.BadRequest(complaint)
            : new RawJson(options.GetRawText());
    }
}
