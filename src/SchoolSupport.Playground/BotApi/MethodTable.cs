using SchoolSupport.Playground.BotApi.Methods;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi;

/// <summary>The methods the playground plays.</summary>
internal static class MethodTable
{
    private static readonly Dictionary<string, Func<BotCall, ValueTask>> Played = new(StringComparer.OrdinalIgnoreCase)
    {
        ["answerCallbackQuery"] = Quick(AnswerCallbackQuery.Run),
        ["editMessageText"] = Quick(EditMessageText.Run),
        ["getFile"] = Quick(GetFile.Run),
        ["getMe"] = Quick(GetMe.Run),
        ["getUpdates"] = GetUpdates.Run,
        ["sendDocument"] = Quick(SendDocument.Run),
        ["sendMessage"] = Quick(SendMessage.Run),
    };

    /// <exception cref="ApiFailure">404: the Bot API has no such method; 400: the playground does not play it.</exception>
    public static Func<BotCall, ValueTask> Find(string name)
    {
        if (Played.TryGetValue(name, out var method))
            return method;
        throw ApiSpecification.Current.Method(name) is { } known
            ? ApiFailure.BadRequest($"method {known.Name} is not played by the playground")
            : new ApiFailure(404, "method not found");
    }

    private static Func<BotCall, ValueTask> Quick(Action<BotCall> method) => call =>
    {
        method(call);
        return ValueTask.CompletedTask;
    };
}
