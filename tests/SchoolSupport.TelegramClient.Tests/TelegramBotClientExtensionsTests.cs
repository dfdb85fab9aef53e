using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace SchoolSupport.TelegramClient.Tests;

public class TelegramBotClientExtensionsTests
{
    private const string Message = """{"message_id":7,"date":1757300000,"chat":{"id":5,"type":"private"}}""";

    private static readonly Dictionary<string, (string Result, Func<ITelegramBotClient, Task> Call)> Calls = new()
    {
        ["""getUpdates {"offset":4,"limit":50,"timeout":30,"allowed_updates":["message","callback_query","my_chat_member"]}"""] =
            ("[]", bot => bot.GetUpdates(4, 50, 30, [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.MyChatMember])),
        ["""getUpdates {"offset":-1,"allowed_updates":[]}"""] = ("[]", bot => bot.GetUpdates(offset: -1, allowedUpdates: [])),
        ["getMe "] = ("""{"id":1,"is_bot":true,"first_name":"Б"}""", bot => bot.GetMe()),
        ["getWebhookInfo "] = ("""{"url":"","has_custom_certificate":false,"pending_update_count":0}""", bot => bot.GetWebhookInfo()),
        ["""setWebhook {"url":"https://bot.example/w","max_connections":5,"drop_pending_updates":true,"secret_token":"s"}"""] =
            ("true", bot => bot.SetWebhook("https://bot.example/w", maxConnections: 5, dropPendingUpdates: true, secretToken: "s")),
        ["deleteWebhook {}"] = ("true", bot => bot.DeleteWebhook()),
        ["""deleteWebhook {"drop_pending_updates":true}"""] = ("true", bot => bot.DeleteWebhook(dropPendingUpdates: true)),
        ["""sendMessage {"chat_id":5,"text":"Добрый день"}"""] = (Message, bot => bot.SendMessage(5, "Добрый день")),
        ["""sendMessage {"chat_id":-100123,"text":"<b>1</b>","parse_mode":"Html","reply_parameters":{"message_id":3},"reply_markup":{"inline_keyboard":[[{"text":"Да","callback_data":"y"},{"text":"Сайт","url":"https://a.example"}]]},"link_preview_options":{"is_disabled":true},"disable_notification":true,"protect_content":true}"""] =
            (Message, bot => bot.SendMessage(
                -100123, "<b>1</b>", ParseMode.Html, replyParameters: 3,
                replyMarkup: new InlineKeyboardMarkup(
                    InlineKeyboardButton.WithCallbackData("Да", "y"), InlineKeyboardButton.WithUrl("Сайт", "https://a.example")),
                linkPreviewOptions: LinkPreviewOptions.Disabled, disableNotification: true, protectContent: true)),
        ["""sendMessage {"chat_id":"@school","text":"x","parse_mode":"MarkdownV2","reply_markup":{"remove_keyboard":true}}"""] =
            (Message, bot => bot.SendMessage("@school", "x", ParseMode.MarkdownV2, replyMarkup: ReplyMarkup.RemoveKeyboard)),
        ["""sendMessage {"chat_id":5,"text":"x","reply_markup":{"keyboard":[[{"text":"Мой номер","request_contact":true}],[{"text":"Я здесь","request_location":true}]],"resize_keyboard":true,"one_time_keyboard":true}}"""] =
            (Message, bot => bot.SendMessage(5, "x", replyMarkup: new ReplyKeyboardMarkup(KeyboardButton.WithRequestContact("Мой номер"))
            {
                ResizeKeyboard = true,
                OneTimeKeyboard = true,
            }.AddNewRow(KeyboardButton.WithRequestLocation("Я здесь")))),
        ["""sendMessage {"chat_id":5,"text":"x","reply_markup":{"force_reply":true,"input_field_placeholder":"Число","selective":true}}"""] =
            (Message, bot => bot.SendMessage(5, "x", replyMarkup: new ForceReplyMarkup { InputFieldPlaceholder = "Число", Selective = true })),
        ["""sendMessage {"chat_id":5,"text":"x","entities":[{"type":"text_link","offset":0,"length":1,"url":"https://a.example"}]}"""] =
            (Message, bot => bot.SendMessage(
                5, "x", entities: [new() { Type = MessageEntityType.TextLink, Length = 1, Url = "https://a.example" }])),
        ["""sendDocument {"chat_id":5,"document":"BQAC","caption":"c","disable_content_type_detection":true}"""] =
            (Message, bot => bot.SendDocument(5, InputFile.FromFileId("BQAC"), caption: "c", disableContentTypeDetection: true)),
        ["""sendPhoto {"chat_id":5,"photo":"https://a.example/p.png","has_spoiler":true}"""] =
            (Message, bot => bot.SendPhoto(5, InputFile.FromUri("https://a.example/p.png"), hasSpoiler: true)),
        ["""sendMediaGroup {"chat_id":5,"media":[{"type":"photo","media":"A","caption":"c","parse_mode":"Html"},{"type":"document","media":"B"}]}"""] =
            ("[]", bot => bot.SendMediaGroup(5, [
                new InputMediaPhoto(InputFile.FromFileId("A")) { Caption = "c", ParseMode = ParseMode.Html },
                new InputMediaDocument(InputFile.FromFileId("B"))])),
        ["""sendChatAction {"chat_id":5,"action":"upload_document"}"""] = ("true", bot => bot.SendChatAction(5, ChatAction.UploadDocument)),
        ["""editMessageText {"chat_id":5,"message_id":7,"text":"y","parse_mode":"Html","reply_markup":{"inline_keyboard":[]}}"""] =
            (Message, bot => bot.EditMessageText(5, 7, "y", ParseMode.Html, replyMarkup: InlineKeyboardMarkup.Empty())),
        ["""editMessageReplyMarkup {"chat_id":5,"message_id":7}"""] = (Message, bot => bot.EditMessageReplyMarkup(5, 7)),
        ["""deleteMessage {"chat_id":5,"message_id":7}"""] = ("true", bot => bot.DeleteMessage(5, 7)),
        ["""answerCallbackQuery {"callback_query_id":"123"}"""] = ("true", bot => bot.AnswerCallbackQuery("123")),
        ["""answerCallbackQuery {"callback_query_id":"123","text":"Готово","show_alert":true,"cache_time":5}"""] =
            ("true", bot => bot.AnswerCallbackQuery("123", "Готово", showAlert: true, cacheTime: 5)),
        ["""getFile {"file_id":"BQAC"}"""] = ("""{"file_id":"BQAC","file_unique_id":"u"}""", bot => bot.GetFile("BQAC")),
        ["""setMyCommands {"commands":[{"command":"menu","description":"Меню"}],"scope":{"type":"chat","chat_id":5},"language_code":"ru"}"""] =
            ("true", bot => bot.SetMyCommands([new BotCommand("menu", "Меню")], BotCommandScope.Chat(5), "ru")),
        ["""setMyCommands {"commands":[],"scope":{"type":"chat_member","chat_id":-1,"user_id":9}}"""] =
            ("true", bot => bot.SetMyCommands([], BotCommandScope.ChatMember(-1, 9))),
        ["""deleteMyCommands {"scope":{"type":"all_private_chats"}}"""] =
            ("true", bot => bot.DeleteMyCommands(BotCommandScope.AllPrivateChats())),
        ["""getMyCommands {"scope":{"type":"default"}}"""] = ("[]", bot => bot.GetMyCommands(BotCommandScope.Default())),
        ["""setMyDescription {"description":"Помощник школы"}"""] = ("true", bot => bot.SetMyDescription("Помощник школы")),
        ["""setChatMenuButton {"chat_id":5,"menu_button":{"type":"commands"}}"""] =
            ("true", bot => bot.SetChatMenuButton(5, new MenuButtonCommands())),
        ["""setChatMenuButton {"menu_button":{"type":"web_app","text":"Открыть","web_app":{"url":"https://a.example"}}}"""] =
            ("true", bot => bot.SetChatMenuButton(menuButton: new MenuButtonWebApp { Text = "Открыть", WebApp = new("https://a.example") })),
    };

    public static TheoryData<string> Requests => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_call_is_a_post_with_exactly_this_json(string methodAndBody)
    {
        var (result, call) = Calls[methodAndBody];
        await using var server = new WireServer(Answer.Result(result));

        await call(server.Bot());

        var request = server.Request;
        var method = methodAndBody.Split(' ')[0];
        var body = methodAndBody[(method.Length + 1)..];
        Assert.Equal($"POST /bot{Bots.Token}/{method} HTTP/1.1", request.Line);
        Assert.Equal(body, request.Body);
        Assert.Equal(body.Length == 0 ? null : "application/json; charset=utf-8", request.ContentType);
        Assert.DoesNotContain("Transfer-Encoding", request.Headers.Keys);
    }

    [Fact]
    public void Every_method_of_the_client_is_tried()
    {
        var tried = Calls.Keys.Select(call => call.Split(' ')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var offered = typeof(TelegramBotClientExtensions).GetMethods().Where(method => method.IsStatic).Select(method => method.Name);

        Assert.Superset(offered.ToHashSet(StringComparer.OrdinalIgnoreCase), tried);
    }
}
