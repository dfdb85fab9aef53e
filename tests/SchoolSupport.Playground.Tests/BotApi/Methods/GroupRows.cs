namespace SchoolSupport.Playground.Tests.BotApi;

internal static class GroupRows
{
    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        To("$kickedGroup", "403 Forbidden: bot was kicked from the group chat"),
        To("$kickedSupergroup", "403 Forbidden: bot was kicked from the supergroup chat"),
        To("$deletedGroup", "403 Forbidden: the group chat was deleted"),
        To("$upgradedGroup", "400 Bad Request: group chat was upgraded to a supergroup chat"),
        To("$silentGroup", "400 Bad Request: not enough rights to send text messages to the chat"),
        Row.Bad("sendPhoto", """{"chat_id":$silentGroup,"photo":"$photoFile"}""", "not enough rights to send photos to the chat"),
        Row.Bad("sendDocument", """{"chat_id":$silentGroup,"document":"$documentFile"}""", "not enough rights to send documents to the chat"),
        Row.Bad("sendMediaGroup", """{"chat_id":$silentGroup,"media":[{"type":"photo","media":"$photoFile"}]}""", "not enough rights to send photos to the chat"),
        Row.Bad("deleteMessage", """{"chat_id":$group,"message_id":$saidInGroup}""", "message can't be deleted"),
        Markup("""{"inline_keyboard":[[{"text":"а","web_app":{"url":"https://a.ru"}}]]}""", "BUTTON_TYPE_INVALID"),
        Markup("""{"keyboard":[[{"text":"а","web_app":{"url":"https://a.ru"}}]]}""", "web App buttons can be used in private chats only"),
        Markup("""{"keyboard":[[{"text":"а","request_contact":true}]]}""", "phone number can be requested in private chats only"),
        Markup("""{"keyboard":[[{"text":"а","request_location":true}]]}""", "location can be requested in private chats only"),
    ];

    private static TheoryDataRow<string, string, string> To(string group, string answer) =>
        Row.Of("sendMessage", $$"""{"chat_id":{{group}},"text":"а"}""", answer);

    private static TheoryDataRow<string, string, string> Markup(string markup, string message) =>
        Row.Bad("sendMessage", $$"""{"chat_id":$group,"text":"а","reply_markup":{{markup}}}""", message);
}
