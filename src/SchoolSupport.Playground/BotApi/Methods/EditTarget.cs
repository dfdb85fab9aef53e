using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>What all edit methods share: which message, whether it can be edited, whether anything changed.</summary>
internal static class EditTarget
{
    /// <summary>Finds the chat of the message to edit.</summary>
    public static Chat ChatOfEdited(this BotCall call)
    {
        var parameters = call.Parameters;
        if (parameters.Text("chat_id").Length == 0 && parameters.Integer("message_id") == 0)
        {
            throw ApiFailure.BadRequest(parameters.Text("inline_message_id").Length == 0
                ? "message identifier is not specified"
                : "MESSAGE_ID_INVALID");
        }
        return call.WritableChat();
    }

    /// <summary>The message to edit. The chat's gate is held.</summary>
    public static ChatMessage Editable(this BotCall call, Chat chat)
    {
        if (call.Parameters.Integer("message_id") == 0)
            throw ApiFailure.BadRequest("message identifier is not specified");
        var message = chat.Present(call.Parameters.Integer("message_id")) ?? throw ApiFailure.BadRequest("message to edit not found");
        return message.FromBot && message.ForwardOrigin is null && message.Keyboard is null
            ? message
            : throw ApiFailure.BadRequest("message can't be edited");
    }

    /// <summary>Stores the edited message, unless nothing changed, and writes it as the result. The chat's gate is held.</summary>
    public static void Replace(this BotCall call, Chat chat, ChatMessage old, ChatMessage edited)
    {
        if (old.Text.Equals(edited.Text) && old.HasSameButtons(edited.Buttons) && old.LinkPreview == edited.LinkPreview
            && old.CaptionAbove == edited.CaptionAbove)
        {
            throw ApiFailure.BadRequest(
                "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        }
        call.Result.WriteMessage(call.World, chat, call.World.EditByBot(chat, edited), withReply: false);
    }
}
