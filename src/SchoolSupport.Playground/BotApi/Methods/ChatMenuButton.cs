using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>setChatMenuButton and getChatMenuButton.</summary>
internal static class ChatMenuButton
{
    private const string Default = """{"type":"default"}""";

    public static void Set(BotCall call)
    {
        var user = User(call);
        var button = Read(call);
        call.World.Bot.Change(settings => settings with
        {
            MenuButtons = new Dictionary<long, RawJson>(settings.MenuButtons) { [user] = new RawJson(button) },
        });
        call.ResultIsTrue();
    }

    public static void Get(BotCall call)
    {
        var buttons = call.World.Bot.Settings.MenuButtons;
        call.Result.WriteRawValue(buttons.GetValueOrDefault(User(call), buttons.GetValueOrDefault(0, new RawJson(Default))).Json);
    }

    private static long User(BotCall call)
    {
        if (!call.Parameters.Has("chat_id"))
            return 0;
        var user = call.Parameters.Integer("chat_id");
        return call.World.People.Find(user) is not null ? user : throw ApiFailure.BadRequest("chat not found");
    }

    private static string Read(BotCall call)
    {
        if (call.Parameters.Json("menu_button", "can't parse menu button JSON object") is not { } button)
            return Default;
        if (button.ValueKind != JsonValueKind.Object)
            throw Refused("MenuButton must be an Object");
        if (button.Field("type") is null)
            throw Refused("Can't find field \"type\"");
        switch (button.TextField("type"))
        {
            case "default" or "commands":
                break;
            case "web_app":
                CheckWebApp(button);
                break;
            default:
                throw Refused("MenuButton has unsupported type");
        }
        return button.GetRawText();
    }

    private static void CheckWebApp(JsonElement button)
    {
        if (ObjectCheck.Complaint("MenuButtonWebApp", button) is { } complaint)
            throw Refused(complaint);
        if (button.TextField("text").Trim().Length == 0)
            throw ApiFailure.BadRequest("menu button text must be non-empty");
        var url = button.Field("web_app")!.Value.TextField("url");
        if (HttpAddress.Check(url, httpsOnly: true) is (null, var reason))
            throw ApiFailure.BadRequest($"menu button Web App URL '{url}' is invalid: {reason}");
    }

    private static ApiFailure Refused(string reason) => ApiFailure.BadRequest($"can't parse menu button: {reason}");
}
