using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Keyboards;

/// <summary>Reads a keyboard for under the input field.</summary>
internal static class ReplyKeyboardReader
{
    private const string RowsComplaint = "field \"keyboard\" must be an Array of Arrays";

    public static ReplyKeyboard Read(JsonElement markup, JsonElement keyboard, Chat chat)
    {
        if (keyboard.ValueKind != JsonValueKind.Array || keyboard.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
            throw ApiFailure.BadRequest(RowsComplaint);
        var rows = keyboard.EnumerateArray()
            .Select(row => row.EnumerateArray().Take(InlineKeyboardReader.MostInRow).Select(button => Button(button, chat)).ToList())
            .Where(row => row.Count > 0)
            .ToList();
        if (ObjectCheck.Complaint("ReplyKeyboardMarkup", markup) is { } complaint)
            throw ApiFailure.BadRequest(complaint);
        return new ReplyKeyboard(ReplyKeyboardKind.Shown)
        {
            Rows = rows,
            OneTime = markup.FlagField("one_time_keyboard"),
            Placeholder = markup.TextField("input_field_placeholder") is { Length: > 0 } placeholder ? placeholder : null,
        };
    }

    private static ReplyButton Button(JsonElement button, Chat chat)
    {
        if (button.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            return Checked(new ReplyButton(button.ValueKind == JsonValueKind.String ? button.GetString()! : button.GetRawText(), false, false));
        if (button.ValueKind != JsonValueKind.Object)
            throw Refused("KeyboardButton must be an Object");
        if (ObjectCheck.Complaint("KeyboardButton", button) is { } complaint)
            throw Refused(complaint);
        ButtonStyle.Check(button.TextField("style"), "can't parse keyboard button");
        CheckChat(button, chat);
        if (button.Field("web_app") is { } app && HttpAddress.Check(app.TextField("url"), httpsOnly: true) is (null, var reason))
            throw ApiFailure.BadRequest($"keyboard button Web App URL '{app.TextField("url")}' is invalid: {reason}");
        return Checked(new ReplyButton(button.TextField("text"), button.FlagField("request_contact"), button.FlagField("request_location")));
    }

    private static void CheckChat(JsonElement button, Chat chat)
    {
        if (chat.IsPrivate)
            return;
        if (button.FlagField("request_contact"))
            throw ApiFailure.BadRequest("phone number can be requested in private chats only");
        if (button.FlagField("request_location"))
            throw ApiFailure.BadRequest("location can be requested in private chats only");
        if (button.Field("web_app") is not null)
            throw ApiFailure.BadRequest("Web App buttons can be used in private chats only");
    }

    private static ReplyButton Checked(ReplyButton button) =>
        button.Text.Length > 0 ? button : throw ApiFailure.BadRequest("keyboard button text must be non-empty");

    private static ApiFailure Refused(string reason) => ApiFailure.BadRequest($"can't parse keyboard button: {reason}");
}
