namespace SchoolSupport.Playground.Tests.BotApi;

internal static class ProfileRows
{
    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Bad("setMyCommands", """{"commands":"["}""", "can't parse commands JSON object"),
        Row.Bad("setMyCommands", """{"commands":{}}""", "expected an Array of BotCommand"),
        Row.Bad("setMyCommands", """{"commands":[1]}""", "can't parse BotCommand: expected an Object"),
        Row.Bad("setMyCommands", """{"commands":[{"command":"a"}]}""", "can't parse BotCommand: Can't find field \"description\""),
        Command("/", "а", "command must be non-empty"),
        Command(new string('a', 33), "а", "command length must not exceed 32"),
        Command("a", " ", "command description must be non-empty"),
        Command("a", new string('а', 257), "command description length must not exceed 256"),
        Command("Menu", "а", "BOT_COMMAND_INVALID"),
        Command("меню", "а", "BOT_COMMAND_INVALID"),
        Row.Bad("setMyCommands", $$"""{"commands":[{{string.Join(',', Enumerable.Repeat("""{"command":"a","description":"b"}""", 101))}}]}""", "BOT_COMMANDS_TOO_MUCH"),
        Scope("""{"type":"everybody"}""", "can't parse BotCommandScope: Unsupported type specified"),
        Scope("{}", "can't parse BotCommandScope: Can't find field \"type\""),
        Scope("[]", "can't parse BotCommandScope: BotCommandScope must be an Object"),
        Scope("""{"type":"chat"}""", "can't parse BotCommandScope: Empty chat_id specified"),
        Scope("""{"type":"chat","chat_id":77}""", "chat not found"),
        Scope("""{"type":"chat_member","chat_id":$director,"user_id":0}""", "can't parse BotCommandScope: Invalid user_id specified"),
        Row.Bad("setMyCommands", """{"language_code":"RU"}""", "invalid language code specified"),
        Row.Bad("setMyName", """{"name":"а","language_code":"rus"}""", "invalid language code specified"),
        Row.Bad("setChatMenuButton", """{"menu_button":{"type":"hamburger"}}""", "can't parse menu button: MenuButton has unsupported type"),
        Row.Bad("setChatMenuButton", """{"menu_button":{"type":"web_app","text":" ","web_app":{"url":"https://a.ru"}}}""", "menu button text must be non-empty"),
        Row.Bad("setChatMenuButton", """{"menu_button":{"type":"web_app","text":"а","web_app":{"url":"http://a.ru"}}}""", "menu button Web App URL 'http://a.ru' is invalid: Only HTTPS links are allowed"),
        Row.Bad("setChatMenuButton", """{"chat_id":77}""", "chat not found"),
    ];

    private static TheoryDataRow<string, string, string> Command(string command, string description, string message) =>
        Row.Bad("setMyCommands", $$"""{"commands":[{"command":"{{command}}","description":"{{description}}"}]}""", message);

    private static TheoryDataRow<string, string, string> Scope(string scope, string message) => Row.Bad("setMyCommands", $$"""{"scope":{{scope}}}""", message);
}
