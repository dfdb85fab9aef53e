using SchoolSupport.Playground.BotApi.Methods;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi;

/// <summary>The methods the playground plays.</summary>
internal static class MethodTable
{
    private static readonly Dictionary<string, Func<BotCall, ValueTask>> Played = new(StringComparer.OrdinalIgnoreCase)
    {
        ["answerCallbackQuery"] = Quick(AnswerCallbackQuery.Run),
        ["close"] = Quick(Leaving.Close),
        ["deleteMessage"] = Quick(DeleteMessages.RunOne),
        ["deleteMessages"] = Quick(DeleteMessages.RunMany),
        ["deleteMyCommands"] = Quick(MyCommands.Delete),
        ["deleteWebhook"] = Quick(Webhook.Delete),
        ["editMessageCaption"] = Quick(EditMessageCaption.Run),
        ["editMessageReplyMarkup"] = Quick(EditMessageReplyMarkup.Run),
        ["editMessageText"] = Quick(EditMessageText.Run),
        ["getChat"] = Quick(GetChat.Run),
        ["getChatMenuButton"] = Quick(ChatMenuButton.Get),
        ["getFile"] = Quick(GetFile.Run),
        ["getMe"] = Quick(GetMe.Run),
        ["getMyCommands"] = Quick(MyCommands.Get),
        ["getMyDescription"] = Quick(MyProfile.GetDescription),
        ["getMyName"] = Quick(MyProfile.GetName),
        ["getMyShortDescription"] = Quick(MyProfile.GetShortDescription),
        ["getUpdates"] = GetUpdates.Run,
        ["getWebhookInfo"] = Quick(Webhook.Info),
        ["logOut"] = Quick(Leaving.LogOut),
        ["sendChatAction"] = Quick(SendChatAction.Run),
        ["sendDocument"] = Quick(SendDocument.Run),
        ["sendMediaGroup"] = Quick(SendMediaGroup.Run),
        ["sendMessage"] = Quick(SendMessage.Run),
        ["sendPhoto"] = Quick(SendPhoto.Run),
        ["setChatMenuButton"] = Quick(ChatMenuButton.Set),
        ["setMyCommands"] = Quick(MyCommands.Set),
        ["setMyDescription"] = Quick(MyProfile.SetDescription),
        ["setMyName"] = Quick(MyProfile.SetName),
        ["setMyShortDescription"] = Quick(MyProfile.SetShortDescription),
        ["setWebhook"] = Quick(Webhook.Set),
    };

    private static readonly HashSet<string> NotForWebhooks = new(StringComparer.OrdinalIgnoreCase) { "setWebhook", "deleteWebhook", "close", "logOut" };

    /// <exception cref="ApiFailure">404: the Bot API has no such method; 400: the playground does not play it.</exception>
    public static Func<BotCall, ValueTask> Find(string name)
    {
        if (Played.TryGetValue(name, out var method))
            return method;
        throw ApiSpecification.Current.Method(name) is { } known
            ? ApiFailure.BadRequest($"method {known.Name} is not played by the playground")
            : new ApiFailure(404, "method not found");
    }

    /// <summary>The method, when a webhook's answer may call it; null for those it may not.</summary>
    public static Func<BotCall, ValueTask>? FindForWebhook(string name)
    {
        var forbidden = name.Length == 0 || name.StartsWith("get", StringComparison.OrdinalIgnoreCase) || NotForWebhooks.Contains(name);
        return forbidden ? null : Find(name);
    }

    private static Func<BotCall, ValueTask> Quick(Action<BotCall> method) => call =>
    {
        method(call);
        return ValueTask.CompletedTask;
    };
}
