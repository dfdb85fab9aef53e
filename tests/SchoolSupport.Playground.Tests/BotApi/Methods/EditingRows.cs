namespace SchoolSupport.Playground.Tests.BotApi;

internal static class EditingRows
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Bad("editMessageText", """{"text":"а"}""", "message identifier is not specified"),
        Row.Bad("editMessageText", """{"chat_id":$director,"text":"а"}""", "message identifier is not specified"),
        Row.Bad("editMessageText", """{"chat_id":77,"message_id":1,"text":"а"}""", "chat not found"),
        Row.Bad("editMessageText", """{"message_id":1,"text":"а"}""", "chat_id is empty"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":999999,"text":"а"}""", "message to edit not found"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$deleted,"text":"а"}""", "message to edit not found"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$said,"text":"а"}""", "message can't be edited"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$keyboardMessage,"text":"а"}""", "message can't be edited"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$documentMessage,"text":"а"}""", "there is no text in the message to edit"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$text,"text":"текст"}""", NotModified),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$text,"text":" текст\n"}""", NotModified),
        Row.Bad("editMessageCaption", """{"chat_id":$director,"message_id":$text,"caption":"а"}""", "there is no caption in the message to edit"),
        Row.Bad("editMessageCaption", """{"chat_id":$director,"message_id":$documentMessage}""", NotModified),
        Row.Bad("editMessageReplyMarkup", """{"chat_id":$director,"message_id":$text}""", NotModified),
        Row.Bad("deleteMessage", "{}", "chat identifier is not specified"),
        Row.Bad("deleteMessage", """{"chat_id":$director}""", "message identifier is not specified"),
        Row.Bad("deleteMessage", """{"chat_id":$director,"message_id":999999}""", "message to delete not found"),
        Row.Bad("deleteMessage", """{"chat_id":$director,"message_id":$deleted}""", "message to delete not found"),
        Row.Bad("deleteMessages", """{"chat_id":$director}""", "message identifiers are not specified"),
        Row.Bad("deleteMessages", """{"chat_id":$director,"message_ids":[]}""", "message identifiers are not specified"),
        Row.Bad("deleteMessages", $$"""{"chat_id":$director,"message_ids":[{{string.Join(',', Enumerable.Range(1, 101))}}]}""", "too many message identifiers specified"),
    ];
}
