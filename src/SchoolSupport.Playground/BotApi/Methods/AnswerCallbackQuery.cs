using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class AnswerCallbackQuery
{
    private const int MostCharacters = 200;

    public static void Run(BotCall call)
    {
        var text = TextCleaning.Clean(new FormattedText(call.Parameters.Text("text"), []));
        if (MessageText.Length(text) > MostCharacters)
            throw ApiFailure.BadRequest("MESSAGE_TOO_LONG");
        var url = call.Parameters.Text("url");
        // Only games and links to the bot itself may be opened.
        if (url.Length > 0 && !url.StartsWith($"https://t.me/{call.World.Bot.Username}?start=", StringComparison.OrdinalIgnoreCase))
            throw ApiFailure.BadRequest("URL_INVALID");
        var callback = call.World.Callbacks.Take(call.Parameters.Text("callback_query_id"))
            ?? throw ApiFailure.BadRequest("query is too old and response timeout expired or query ID is invalid");
        var answer = new CallbackAnswer(text.Text.Length > 0 ? text.Text : null, call.Parameters.Flag("show_alert"), url.Length > 0 ? url : null);
        callback.Complete(answer);
        if (answer.Text is not null)
            call.World.TellToast(callback.PersonId, answer);
        call.ResultIsTrue();
    }
}
