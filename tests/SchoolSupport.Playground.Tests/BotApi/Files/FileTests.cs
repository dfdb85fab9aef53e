using System.Net;
using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.BotApi;

public sealed class FileTests
{
    private static readonly (string, string) ToDirector = ("chat_id", $"{Stage.Director}");

    [Fact]
    public async Task A_photo_comes_in_sizes_small_to_large()
    {
        await using var stage = await Stage.Open();
        var photo = (await stage.Upload("sendPhoto", Pictures.Png(1000, 500), "photo", "a.png", ToDirector))["result"]!["photo"]!.AsArray();
        Assert.Equal([90, 320, 800, 1000], photo.Select(size => (int)size!["width"]!));
        Assert.Equal(4, photo.Select(size => (string)size!["file_id"]!).Distinct().Count());
        var again = await stage.Result("sendPhoto", new { chat_id = Stage.Director, photo = (string?)photo[^1]!["file_id"] });
        Assert.Equal(photo.ToJsonString(), again["photo"]!.ToJsonString());
    }

    [Theory]
    [InlineData(9000, 1001, "PHOTO_INVALID_DIMENSIONS")]
    [InlineData(2100, 100, "PHOTO_INVALID_DIMENSIONS")]
    [InlineData(0, 0, "IMAGE_PROCESS_FAILED")]
    public async Task A_photo_Telegram_cannot_take_is_refused(int width, int height, string message)
    {
        await using var stage = await Stage.Open();
        var content = width == 0 ? "no picture"u8.ToArray() : Pictures.Png(width, height);
        var answer = await stage.Upload("sendPhoto", content, "photo", "a.png", ToDirector);
        Assert.Equal($"Bad Request: {message}", (string?)answer["description"]);
    }

    [Fact]
    public async Task A_photo_over_ten_mebibytes_is_refused()
    {
        await using var stage = await Stage.Open();
        var answer = await stage.Upload("sendPhoto", new byte[10_485_761], "photo", "a.png", ToDirector);
        Assert.Equal("Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes", (string?)answer["description"]);
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        await using var stage = await Stage.Open();
        var answer = await stage.Upload("sendDocument", [], "document", "a.txt", ToDirector);
        Assert.Equal("Bad Request: file must be non-empty", (string?)answer["description"]);
    }

    [Fact]
    public async Task A_file_over_twenty_mebibytes_can_be_sent_but_not_fetched()
    {
        await using var stage = await Stage.Open();
        var sent = await stage.Upload("sendDocument", new byte[(20 << 20) + 1], "document", "a.bin", ToDirector);
        var id = (string?)sent["result"]!["document"]!["file_id"];
        Assert.Equal("400 Bad Request: file is too big", await stage.Refusal("getFile", new { file_id = id }));
    }

    [Fact]
    public async Task An_upload_over_fifty_megabytes_is_stopped()
    {
        await using var stage = await Stage.Open();
        var answer = await stage.Upload("sendDocument", new byte[(50 << 20) + 1], "document", "a.bin", ToDirector);
        Assert.Equal("Request Entity Too Large", (string?)answer["description"]);
    }

    [Theory]
    [InlineData("document")]
    [InlineData("audio")]
    public async Task An_album_mixes_neither_documents_nor_music_with_others(string kind)
    {
        await using var stage = await Stage.Open();
        var mixed = $$"""[{"type":"photo","media":"attach://f"},{"type":"{{kind}}","media":"attach://f"}]""";
        var refused = await stage.Upload("sendMediaGroup", Pictures.Png(10, 10), "f", "a.png", ToDirector, ("media", mixed));
        Assert.Equal($"Bad Request: {kind} can't be mixed with other media types", (string?)refused["description"]);
    }

    [Fact]
    public async Task An_album_shares_one_group()
    {
        await using var stage = await Stage.Open();
        var media = """[{"type":"document","media":"attach://f","caption":"<b>а</b>","parse_mode":"HTML"},{"type":"document","media":"attach://f"}]""";
        var album = (await stage.Upload("sendMediaGroup", [1], "f", "a.txt", ToDirector, ("media", media)))["result"]!.AsArray();
        Assert.Equal(2, album.Count);
        Assert.Equal((string?)album[0]!["media_group_id"], (string?)album[1]!["media_group_id"]);
    }

    [Fact]
    public async Task A_wrong_path_is_not_found()
    {
        await using var stage = await Stage.Open(started: false);
        using var answer = await stage.Http.GetAsync($"/file/bot{stage.Server.Token}/documents/file_77.pdf", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var envelope = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("Not Found", (string?)envelope["description"]);
    }

    [Fact]
    public async Task A_message_older_than_two_days_cannot_be_deleted()
    {
        await using var stage = await Stage.Open();
        var id = await stage.Send("старое");
        stage.Server.Clock.Advance(TimeSpan.FromHours(49));
        Assert.Equal("400 Bad Request: message can't be deleted for everyone", await stage.Refusal("deleteMessage", new { chat_id = Stage.Director, message_id = id }));
    }
}
