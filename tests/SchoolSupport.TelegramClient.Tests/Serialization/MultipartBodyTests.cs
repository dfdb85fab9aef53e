using System.Text;
using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

public class MultipartBodyTests
{
    private const string Message = """{"message_id":7,"date":1757300000,"chat":{"id":5,"type":"private"}}""";

    [Fact]
    public async Task A_stream_goes_as_a_part_named_by_its_number_and_every_field_as_text()
    {
        await using var server = new WireServer(Answer.Result(Message));
        using var file = new MemoryStream("PK-содержимое"u8.ToArray());

        await server.Bot().SendDocument(
            5, InputFile.FromStream(file, "Итоги \"2026\".xlsx"), caption: "Строка «1»\n\"2\"",
            replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Меню", "m")), disableNotification: true,
            cancellationToken: TestContext.Current.CancellationToken);

        const string expected = """
            --B
            Content-Disposition: form-data; name="chat_id"

            5
            --B
            Content-Disposition: form-data; name="document"

            attach://0
            --B
            Content-Disposition: form-data; name="caption"

            Строка «1»¶"2"
            --B
            Content-Disposition: form-data; name="reply_markup"

            {"inline_keyboard":[[{"text":"Меню","callback_data":"m"}]]}
            --B
            Content-Disposition: form-data; name="disable_notification"

            true
            --B
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="0"; filename="Итоги %222026%22.xlsx"

            PK-содержимое
            --B--

            """;
        Assert.StartsWith("multipart/form-data; boundary=", server.Request.ContentType, StringComparison.Ordinal);
        Assert.Equal(expected.Replace("\n", "\r\n").Replace('¶', '\n'), server.Request.BodyWithBoundaryB);
    }

    [Fact]
    public async Task An_album_numbers_its_streams_and_names_the_rest_as_they_are()
    {
        await using var server = new WireServer(Answer.Result("[]"));

        await server.Bot().SendMediaGroup(
            5,
            [
                new InputMediaDocument(InputFile.FromStream(Of("первый"), "1.txt")) { Thumbnail = InputFile.FromStream(Of("вид")) },
                new InputMediaDocument(InputFile.FromFileId("BQAC")),
                new InputMediaDocument(InputFile.FromStream(Of("второй"))),
            ],
            cancellationToken: TestContext.Current.CancellationToken);

        var body = server.Request.BodyWithBoundaryB;
        Assert.Contains(
            """[{"type":"document","thumbnail":"attach://0","media":"attach://1"},{"type":"document","media":"BQAC"},{"type":"document","media":"attach://2"}]""",
            body, StringComparison.Ordinal);
        Assert.Contains("name=\"0\"; filename=\"file\"\r\n\r\nвид\r\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"1\"; filename=\"1.txt\"\r\n\r\nпервый\r\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"2\"; filename=\"file\"\r\n\r\nвторой\r\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_break_in_a_file_name_makes_no_new_header()
    {
        await using var server = new WireServer(Answer.Result(Message));

        await server.Bot().SendDocument(
            5, InputFile.FromStream(Of("x"), "a\r\nX-Evil: 1.txt"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("filename=\"a%0D%0AX-Evil: 1.txt\"", server.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_stays_open_and_is_sent_from_where_it_stands()
    {
        await using var server = new WireServer(Answer.Result(Message));
        using var file = Of("0123456789");
        file.Position = 7;

        await server.Bot().SendDocument(5, InputFile.FromStream(file), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("\r\n\r\n789\r\n--", server.Request.Body, StringComparison.Ordinal);
        Assert.True(file.CanRead);
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_sent_in_chunks()
    {
        await using var server = new WireServer(Answer.Result(Message));
        using var pipe = new Unseekable("живой поток"u8.ToArray());

        await server.Bot().SendDocument(5, InputFile.FromStream(pipe), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("\r\n\r\nживой поток\r\n--", server.Request.Body, StringComparison.Ordinal);
        Assert.Equal("chunked", server.Request.Headers["Transfer-Encoding"]);
    }

    [Fact]
    public async Task A_webhook_takes_its_certificate_along()
    {
        await using var server = new WireServer(Answer.True);

        await server.Bot().SetWebhook(
            "https://bot.example/w", InputFile.FromStream(Of("PEM"), "bot.pem"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("name=\"certificate\"\r\n\r\nattach://0\r\n", server.Request.Body, StringComparison.Ordinal);
        Assert.Contains("filename=\"bot.pem\"\r\n\r\nPEM\r\n", server.Request.Body, StringComparison.Ordinal);
    }

    private static MemoryStream Of(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
