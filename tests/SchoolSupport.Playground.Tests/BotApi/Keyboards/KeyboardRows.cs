namespace SchoolSupport.Playground.Tests.BotApi;

internal static class KeyboardRows
{
    private const string InlinePrefix = "can't parse inline keyboard button: ";
    private const string KeyboardPrefix = "can't parse keyboard button: ";

    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Markup("\"{\"", "can't parse reply keyboard markup JSON object"),
        Markup("[]", "object expected as reply markup"),
        Markup("null", "object expected as reply markup"),
        Markup("""{"inline_keyboard":[{}]}""", "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays"),
        Markup("""{"inline_keyboard":1}""", "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays"),
        Markup("""{"keyboard":["Да"]}""", "field \"keyboard\" must be an Array of Arrays"),
        Inline("1", InlinePrefix + "InlineKeyboardButton must be an Object"),
        Inline("""{"text":"a"}""", InlinePrefix + "Text buttons are unallowed in the inline keyboard"),
        Inline("""{"text":"a","callback_data":""}""", InlinePrefix + "Text buttons are unallowed in the inline keyboard"),
        Inline("""{"text":"a","callback_data":"b","style":"loud"}""", InlinePrefix + "invalid button style specified"),
        Inline("""{"callback_data":"b"}""", InlinePrefix + "Can't find field \"text\""),
        Inline("""{"text":true,"callback_data":"b"}""", InlinePrefix + "Field \"text\" must be of type String"),
        Inline("""{"text":"a","pay":"yes"}""", InlinePrefix + "Field \"pay\" must be of type Boolean"),
        Inline("""{"text":"a","web_app":{}}""", InlinePrefix + "Can't find field \"url\""),
        Inline("""{"text":" ","callback_data":"b"}""", "inline keyboard button text must be non-empty"),
        Inline($$"""{"text":"a","callback_data":"{{new string('b', 65)}}"}""", "BUTTON_DATA_INVALID"),
        Inline($$"""{"text":"a","callback_data":"{{new string('я', 33)}}"}""", "BUTTON_DATA_INVALID"),
        Inline("""{"text":"a","url":"http://localhost/x"}""", "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL"),
        Inline("""{"text":"a","url":"ftp://a.ru"}""", "inline keyboard button URL 'ftp://a.ru' is invalid: Unsupported URL protocol"),
        Inline("""{"text":"a","url":"http:///x"}""", "inline keyboard button URL 'http:///x' is invalid: URL host is empty"),
        Inline("""{"text":"a","url":"http://a.ru:99999"}""", "inline keyboard button URL 'http://a.ru:99999' is invalid: Wrong port number specified in the URL"),
        Inline("""{"text":"a","web_app":{"url":"http://a.ru"}}""", "inline keyboard button Web App URL 'http://a.ru' is invalid: Only HTTPS links are allowed"),
        Markup("""{"keyboard":[[{}]]}""", KeyboardPrefix + "Can't find field \"text\""),
        Markup("""{"keyboard":[[true]]}""", KeyboardPrefix + "KeyboardButton must be an Object"),
        Markup("""{"keyboard":[[{"text":"a","style":"loud"}]]}""", KeyboardPrefix + "invalid button style specified"),
        Markup("""{"keyboard":[[{"text":"a","request_contact":1}]]}""", KeyboardPrefix + "Field \"request_contact\" must be of type Boolean"),
        Markup("""{"keyboard":[[""]]}""", "keyboard button text must be non-empty"),
        Markup("""{"keyboard":[[{"text":"a","web_app":{"url":"http://a.ru"}}]]}""", "keyboard button Web App URL 'http://a.ru' is invalid: Only HTTPS links are allowed"),
        Markup(Many(101, 8), "reply markup is too long"),
        Markup(Many(100, 8, new string('т', 60)), "reply markup is too long"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$text,"text":"а","reply_markup":{"keyboard":[["Да"]]}}""", "inline keyboard expected"),
        Row.Bad("editMessageReplyMarkup", """{"chat_id":$director,"message_id":$text,"reply_markup":{"remove_keyboard":true}}""", "inline keyboard expected"),
    ];

    private static TheoryDataRow<string, string, string> Markup(string markup, string message) => Row.Send($"\"text\":\"а\",\"reply_markup\":{markup}", message);

    private static TheoryDataRow<string, string, string> Inline(string button, string message) => Markup($$"""{"inline_keyboard":[[{{button}}]]}""", message);

    private static string Many(int count, int inRow, string text = "a")
    {
        var rows = Enumerable.Range(0, count).Chunk(inRow).Select(row => $"[{string.Join(',', row.Select(i => $$"""{"text":"{{text}}","callback_data":"{{i}}"}"""))}]");
        return $$"""{"inline_keyboard":[{{string.Join(',', rows)}}]}""";
    }
}
