namespace SchoolSupport.Playground.Tests.BotApi;

internal static class TextRows
{
    private const string Entities = "can't parse entities: ";

    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Send("\"x\":1", "message text is empty"),
        Row.Send("\"text\":\"\"", "message text is empty"),
        Row.Send("\"text\":\" \\n \"", "text must be non-empty"),
        Row.Send("\"text\":\"<b> </b>\",\"parse_mode\":\"HTML\"", "text must be non-empty"),
        Row.Send($"\"text\":\"{new string('ж', 16_385)}\"", "text is too long"),
        Row.Send($"\"text\":\"{new string('ж', 4097)}\"", "message is too long"),
        Row.Bad("editMessageText", $$"""{"chat_id":$director,"message_id":$text,"text":"{{new string('ж', 4097)}}"}""", "MESSAGE_TOO_LONG"),
        Row.Bad("editMessageText", """{"chat_id":$director,"message_id":$text}""", "message text is empty"),
        Row.Bad("editMessageCaption", $$"""{"chat_id":$director,"message_id":$documentMessage,"caption":"{{new string('ж', 1025)}}"}""", "MEDIA_CAPTION_TOO_LONG"),
        Row.Bad("sendDocument", $$"""{"chat_id":$director,"document":"$photoFile","caption":"{{new string('ж', 1025)}}"}""", "message caption is too long"),
        Row.Send("\"text\":\"а\",\"parse_mode\":\"rtf\"", "unsupported parse_mode"),
        Row.Send("\"text\":\"а\",\"entities\":[{\"type\":\"loud\",\"offset\":0,\"length\":1}]", "can't parse MessageEntity: Unsupported type specified"),
        Row.Send("\"text\":\"а\",\"entities\":[{\"offset\":0,\"length\":1}]", "can't parse MessageEntity: Can't find field \"type\""),
        Row.Send("\"text\":\"а\",\"entities\":[{\"type\":\"bold\",\"offset\":\"x\",\"length\":1}]", "can't parse MessageEntity: Field \"offset\" must be a valid Number"),
        Row.Send("\"text\":\"а\",\"entities\":[{\"type\":\"bold\",\"offset\":true,\"length\":1}]", "can't parse MessageEntity: Field \"offset\" must be a Number"),
        Html("<", "Unclosed start tag at byte offset 0"),
        Html("я<b", "Unclosed start tag at byte offset 2"),
        Html("<a href", "Unclosed start tag \\\"a\\\" at byte offset 0"),
        Html("<a href='", "Unclosed start tag at byte offset 0"),
        Html("<a href=", "Unclosed start tag \\\"a\\\" at byte offset 0"),
        Html("я <div>x</div>", "Unsupported start tag \\\"div\\\" at byte offset 3"),
        Html("<a =x>", "Empty attribute name in the tag \\\"a\\\" at byte offset 0"),
        Html("<a href=ab,c>", "Unexpected end of name token at byte offset 8"),
        Html("<span class='x'>а</span>", "Tag \\\"span\\\" must have class \\\"tg-spoiler\\\" at byte offset 0"),
        Html("я</b>", "Unexpected end tag at byte offset 2"),
        Html("<b>я</b", "Unclosed end tag at byte offset 5"),
        Html("<a>я</b>", "Unmatched end tag at byte offset 5, expected \\\"</a>\\\", found \\\"</b>\\\""),
        Html("<b>я", "Can't find end tag corresponding to start tag \\\"b\\\""),
        Html("&#xd83d;", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"),
        Html("<tg-emoji emoji-id='x'>👍</tg-emoji>", "Invalid custom emoji identifier specified"),
        V2("1. первое", "Character '.' is reserved and must be escaped with the preceding '\\\\'"),
        V2("a|b", "Character '|' is reserved and must be escaped with the preceding '\\\\'"),
        V2("a!", "Character '!' is reserved and must be escaped with the preceding '\\\\'"),
        V2("я *жирный", "Can't find end of Bold entity at byte offset 3"),
        V2("_a", "Can't find end of Italic entity at byte offset 0"),
        V2("__a", "Can't find end of Underline entity at byte offset 0"),
        V2("~a", "Can't find end of Strikethrough entity at byte offset 0"),
        V2("||a", "Can't find end of Spoiler entity at byte offset 0"),
        V2("`a", "Can't find end of Code entity at byte offset 0"),
        V2("```a", "Can't find end of Pre entity at byte offset 0"),
        V2("```cs\\na", "Can't find end of PreCode entity at byte offset 0"),
        V2("[a", "Can't find end of TextUrl entity at byte offset 0"),
        V2("![a", "Can't find end of CustomEmoji entity at byte offset 0"),
        V2("[a](b", "Can't find end of a URL at byte offset 4"),
        V2("![a]", "The entity must contain a tg://emoji or tg://time URL"),
        V2("![a](tg://user)", "Invalid tg://emoji or tg://time URL specified"),
        Legacy("я _a", "Can't find end of the entity starting at byte offset 3"),
    ];

    private static TheoryDataRow<string, string, string> Html(string text, string complaint) => Marked("HTML", text, complaint);

    private static TheoryDataRow<string, string, string> V2(string text, string complaint) => Marked("MarkdownV2", text, complaint);

    private static TheoryDataRow<string, string, string> Legacy(string text, string complaint) => Marked("Markdown", text, complaint);

    private static TheoryDataRow<string, string, string> Marked(string mode, string text, string complaint) =>
        Row.Send($"\"text\":\"{text}\",\"parse_mode\":\"{mode}\"", Entities + complaint.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal));
}
