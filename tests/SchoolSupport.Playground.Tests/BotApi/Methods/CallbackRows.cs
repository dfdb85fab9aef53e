namespace SchoolSupport.Playground.Tests.BotApi;

internal static class CallbackRows
{
    private const string TooOld = "query is too old and response timeout expired or query ID is invalid";

    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Bad("answerCallbackQuery", "{}", TooOld),
        Row.Bad("answerCallbackQuery", """{"callback_query_id":"17"}""", TooOld),
        Row.Bad("answerCallbackQuery", """{"callback_query_id":"junk"}""", TooOld),
        Row.Bad("answerCallbackQuery", $$"""{"callback_query_id":"17","text":"{{new string('ж', 201)}}"}""", "MESSAGE_TOO_LONG"),
        Row.Bad("answerCallbackQuery", """{"callback_query_id":"17","url":"https://a.ru"}""", "URL_INVALID"),
    ];
}
