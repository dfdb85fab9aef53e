namespace SchoolSupport.Playground.Tests.BotApi;

internal static class SendingRows
{
    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Of("sendNothing", "{}", "404 Not Found: method not found"),
        Row.Bad("sendDice", "{}", "method sendDice is not played by the playground"),
        Row.Bad("sendMessage", """{"text":"а"}""", "chat_id is empty"),
        Row.Bad("sendMessage", """{"chat_id":77,"text":"а"}""", "chat not found"),
        Row.Bad("sendMessage", """{"chat_id":"@a_smirnova","text":"а"}""", "chat not found"),
        Row.Bad("sendMessage", """{"chat_id":"director","text":"а"}""", "chat not found"),
        Row.Of("sendMessage", """{"chat_id":$blocked,"text":"а"}""", "403 Forbidden: bot was blocked by the user"),
        Row.Of("sendMessage", """{"chat_id":$deactivated,"text":"а"}""", "403 Forbidden: user is deactivated"),
        Row.Of("sendMessage", """{"chat_id":$stranger,"text":"а"}""", "403 Forbidden: bot can't initiate conversation with a user"),
        Row.Of("sendMessage", """{"chat_id":1,"text":"а"}""", "403 Forbidden: the bot can't send messages to the bot"),
        Row.Of("sendDocument", """{"chat_id":$blocked}""", "403 Forbidden: bot was blocked by the user"),
        Row.Of("editMessageText", """{"chat_id":$blocked,"message_id":1,"text":"а"}""", "403 Forbidden: bot was blocked by the user"),
        Row.Send("\"text\":\"а\",\"reply_parameters\":{\"message_id\":999999}", "message to be replied not found"),
        Row.Send("\"text\":\"а\",\"reply_to_message_id\":$deleted", "message to be replied not found"),
        Row.Send("\"text\":\"а\",\"reply_parameters\":[]", "object expected as reply parameters"),
        Row.Send("\"text\":\"а\",\"reply_parameters\":\"{\"", "can't parse reply parameters JSON object"),
        Row.Send("\"text\":\"а\",\"reply_parameters\":{\"message_id\":\"x\"}", "can't parse reply parameters: Field \"message_id\" must be a valid Number"),
        Row.Send("\"text\":\"а\",\"link_preview_options\":[]", "object expected as link preview options"),
        Row.Send("\"text\":\"а\",\"link_preview_options\":\"{\"", "can't parse link preview options JSON object"),
        Row.Send("\"text\":\"а\",\"link_preview_options\":{\"is_disabled\":1}", "field \"is_disabled\" must be of type Boolean"),
        Row.Send("\"text\":\"а\",\"message_thread_id\":5", "message thread not found"),
        Row.Bad("sendChatAction", """{"chat_id":$director}""", "wrong parameter action in request"),
        Row.Bad("sendChatAction", """{"chat_id":$director,"action":"dancing"}""", "wrong parameter action in request"),
        Row.Bad("getChat", "{}", "chat_id is empty"),
        Row.Bad("getChat", """{"chat_id":77}""", "chat not found"),
    ];
}
