namespace SchoolSupport.Playground.Tests;

public sealed class ConversationTests
{
    private static object Buttons(params string[] data) =>
        new { inline_keyboard = new[] { data.Select(item => new { text = item.ToUpperInvariant(), callback_data = item }).ToArray() } };

    [Fact]
    public async Task A_person_writes_and_the_bot_gets_it_and_answers()
    {
        await using var stage = await Stage.Open();
        await stage.Say("512");

        var updates = await stage.Updates();
        Assert.Equal("/start", (string?)updates[0]!["message"]!["text"]);
        Assert.Equal("bot_command", (string?)updates[0]!["message"]!["entities"]![0]!["type"]);
        Assert.Equal("512", (string?)updates[1]!["message"]!["text"]);
        Assert.Equal("private", (string?)updates[1]!["message"]!["chat"]!["type"]);
        Assert.Equal((long)updates[0]!["update_id"]! + 1, (long)updates[1]!["update_id"]!);

        await stage.Send("Записано");
        var shown = (await stage.Messages())[^1]!;
        Assert.Equal("Записано", (string?)shown["text"]);
        Assert.True((bool)shown["fromBot"]!);
    }

    [Fact]
    public async Task A_pressed_button_waits_for_the_bots_answer()
    {
        await using var stage = await Stage.Open();
        var id = await stage.Send("Выберите", Buttons("да", "нет"));
        var pressing = stage.Do(Stage.Director, "press", new { messageId = id, row = 0, column = 1 });

        var confirmed = (await stage.Updates())[^1]!["update_id"]!.GetValue<long>() + 1;
        var update = (await stage.Result("getUpdates", new { offset = confirmed - 1, timeout = 10 }))[0]!;
        if (update["callback_query"] is null)
            update = (await stage.Result("getUpdates", new { offset = confirmed, timeout = 10 }))[0]!;
        Assert.Equal("нет", (string?)update["callback_query"]!["data"]);
        await stage.Result("answerCallbackQuery", new { callback_query_id = (string?)update["callback_query"]!["id"], text = "Хорошо", show_alert = true });

        var answer = await pressing;
        Assert.True((bool)answer["answered"]!);
        Assert.Equal("Хорошо", (string?)answer["text"]);
        Assert.True((bool)answer["alert"]!);
    }

    [Fact]
    public async Task An_edit_changes_the_message_in_place_and_takes_its_buttons_away()
    {
        await using var stage = await Stage.Open();
        var id = await stage.Send("Вопрос", Buttons("да"));
        var edited = await stage.Result("editMessageText", new { chat_id = Stage.Director, message_id = id, text = "<b>Ответ</b>", parse_mode = "HTML" });

        Assert.NotNull(edited["edit_date"]);
        Assert.Null(edited["reply_markup"]);
        var shown = (await stage.Messages())[^1]!;
        Assert.Equal("<b>Ответ</b>", (string?)shown["html"]);
        Assert.Empty(shown["buttons"]!.AsArray());
    }

    [Fact]
    public async Task A_document_goes_down_to_the_person_and_one_comes_up_to_the_bot()
    {
        await using var stage = await Stage.Open();
        var sent = await stage.Upload("sendDocument", [1, 2, 3], "document", "отчёт.xlsx", ("chat_id", $"{Stage.Director}"), ("caption", "Готово"));
        Assert.Equal("отчёт.xlsx", (string?)sent["result"]!["document"]!["file_name"]);
        var shown = (await stage.Messages())[^1]!;
        Assert.Equal([1, 2, 3], await stage.Http.GetByteArrayAsync((string)shown["file"]!["url"]!, TestContext.Current.CancellationToken));

        await stage.UploadTo($"/playground/people/{Stage.Director}/files", [4, 5], "file", "приказ.docx", ("kind", "document"));
        var got = (await stage.Updates())[^1]!["message"]!["document"]!;
        var file = await stage.Result("getFile", new { file_id = (string?)got["file_id"] });
        var content = await stage.Http.GetByteArrayAsync($"/file/bot{stage.Server.Token}/{file["file_path"]}", TestContext.Current.CancellationToken);
        Assert.Equal([4, 5], content);
    }
}
