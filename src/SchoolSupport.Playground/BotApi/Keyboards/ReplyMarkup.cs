using System.Text;
using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Keyboards;

/// <summary>The reply_markup of a request: buttons under the message, or what becomes of the keyboard under the input field.</summary>
internal sealed record ReplyMarkup(IReadOnlyList<IReadOnlyList<InlineButton>> Inline, ReplyKeyboard? Keyboard)
{
    public static readonly ReplyMarkup None = new([], null);

    private const int MostInlineButtons = 100;
    private const int MostShownInRow = 8;
    private const int MostBytes = 10_000;

    /// <summary>Reads the parameter for a message to be sent.</summary>
    /// <exception cref="ApiFailure">400, in Telegram's words.</exception>
    public static ReplyMarkup Read(BotCall call, Chat chat)
    {
        const string name = "reply_markup";
        var parameters = call.Parameters;
        if (parameters.Json(name, "can't parse reply keyboard markup JSON object") is not { } markup)
            return None;
        if (markup.ValueKind != JsonValueKind.Object)
            throw ApiFailure.BadRequest("object expected as reply markup");
        if (markup.Field("keyboard") is { } keyboard)
            return None with { Keyboard = ReplyKeyboardReader.Read(markup, keyboard, chat) };
        if (markup.Field("inline_keyboard") is { } inline)
            return None with { Inline = Limited(call, InlineKeyboardReader.Read(inline, chat), parameters.Text(name)) };
        return None with { Keyboard = Other(markup) };
    }

    /// <summary>Reads the parameter for an edit, which takes inline keyboards only.</summary>
    public static IReadOnlyList<IReadOnlyList<InlineButton>> ReadInline(BotCall call, Chat chat)
    {
        var markup = Read(call, chat);
        return markup.Keyboard is null ? markup.Inline : throw ApiFailure.BadRequest("inline keyboard expected");
    }

    private static IReadOnlyList<IReadOnlyList<InlineButton>> Limited(BotCall call, IReadOnlyList<IReadOnlyList<InlineButton>> rows, string raw)
    {
        if (rows.Sum(row => row.Count) > MostInlineButtons || Encoding.UTF8.GetByteCount(raw) > MostBytes)
            throw ApiFailure.BadRequest("reply markup is too long");
        if (rows.Any(row => row.Count > MostShownInRow))
            call.Seen.Warn($"apps show no more than {MostShownInRow} buttons in a row");
        return rows;
    }

    private static ReplyKeyboard? Other(JsonElement markup)
    {
        foreach (var (field, type) in new[] { ("remove_keyboard", "ReplyKeyboardRemove"), ("force_reply", "ForceReply") })
        {
            if (markup.Field(field) is not null && ObjectCheck.Complaint(type, markup) is { } complaint)
                throw ApiFailure.BadRequest(complaint);
        }
        if (markup.FlagField("remove_keyboard"))
            return new ReplyKeyboard(ReplyKeyboardKind.Removed);
        return markup.FlagField("force_reply")
            ? new ReplyKeyboard(ReplyKeyboardKind.ForcedReply) { Placeholder = markup.TextField("input_field_placeholder") }
            : null;
    }
}
