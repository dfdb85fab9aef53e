using System.Text;
using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Keyboards;

/// <summary>Reads the buttons under a message.</summary>
internal static class InlineKeyboardReader
{
    /// <summary>Longer rows are cut without a word, as by Telegram's library.</summary>
    public const int MostInRow = 12;

    private const int MostDataBytes = 64;
    private const int MostCopyCharacters = 256;

    // The first one present is the button's action, the others are overlooked.
    private static readonly string[] Actions =
    [
        "url", "callback_data", "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
        "switch_inline_query_current_chat", "login_url", "web_app", "copy_text", "disabled",
    ];

    public static IReadOnlyList<IReadOnlyList<InlineButton>> Read(JsonElement keyboard, Chat chat)
    {
        if (keyboard.ValueKind != JsonValueKind.Array || keyboard.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
            throw ApiFailure.BadRequest("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
        return keyboard.EnumerateArray()
            .Select(row => row.EnumerateArray().Take(MostInRow).Select(button => Button(button, chat)).ToArray())
            .Where(row => row.Length > 0)
            .ToArray();
    }

    private static InlineButton Button(JsonElement button, Chat chat)
    {
        if (button.ValueKind != JsonValueKind.Object)
            throw Refused("InlineKeyboardButton must be an Object");
        if (ObjectCheck.Complaint("InlineKeyboardButton", button) is { } complaint)
            throw Refused(complaint);
        ButtonStyle.Check(button.TextField("style"), "can't parse inline keyboard button");
        var action = Array.Find(Actions, name => IsPresent(button, name)) ?? throw Refused("Text buttons are unallowed in the inline keyboard");
        var text = TextCleaning.Clean(new FormattedText(button.TextField("text"), [])).Text;
        if (text.Length == 0)
            throw ApiFailure.BadRequest("inline keyboard button text must be non-empty");
        var read = new InlineButton(text, action, new RawJson(button.GetProperty(action).GetRawText()))
        {
            Style = button.TextField("style") is { Length: > 0 } style ? style.ToLowerInvariant() : null,
            IconId = button.TextField("icon_custom_emoji_id") is { Length: > 0 } icon ? icon : null,
        };
        return WithAction(read, button.GetProperty(action), chat);
    }

    private static bool IsPresent(JsonElement button, string action) => button.Field(action) is { } value
        && (action is not ("url" or "callback_data") || button.TextField(action).Length > 0)
        && value.ValueKind != JsonValueKind.False;

    private static InlineButton WithAction(InlineButton button, JsonElement value, Chat chat) => button.Action switch
    {
        "callback_data" => button with { Data = Data(value) },
        "url" => button with { Url = Url(value.GetString()!, "inline keyboard button URL", httpsOnly: false) },
        "web_app" when !chat.IsPrivate => throw ApiFailure.BadRequest("BUTTON_TYPE_INVALID"),
        "web_app" => button with { Url = Url(value.TextField("url"), "inline keyboard button Web App URL", httpsOnly: true) },
        "login_url" => button with { Url = Url(value.TextField("url"), "inline keyboard button login URL", httpsOnly: true) },
        "copy_text" => button with { CopyText = CopyText(value.TextField("text")) },
        _ => button,
    };

    private static string Data(JsonElement value)
    {
        var data = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return Encoding.UTF8.GetByteCount(data) <= MostDataBytes ? data : throw ApiFailure.BadRequest("BUTTON_DATA_INVALID");
    }

    private static string Url(string url, string what, bool httpsOnly) => HttpAddress.Check(url, httpsOnly) switch
    {
        ({ } checkedUrl, _) => checkedUrl,
        (null, var reason) => throw ApiFailure.BadRequest($"{what} '{url}' is invalid: {reason}"),
    };

    private static string CopyText(string text) =>
        text.Length is > 0 and <= MostCopyCharacters ? text : throw ApiFailure.BadRequest("BUTTON_COPY_TEXT_INVALID");

    private static ApiFailure Refused(string reason) => ApiFailure.BadRequest($"can't parse inline keyboard button: {reason}");
}
