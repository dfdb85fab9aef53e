using SchoolSupport.Testing.Browser;

namespace SchoolSupport.Playground.Tests.Page;

public sealed class FileTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [ChromiumFact]
    public async Task A_file_goes_up_under_its_name_and_byte_for_byte()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        using var file = new TemporaryFile("Школы и сотрудники.xlsx", [80, 75, 0, 255, 13, 10]);

        await chat.Attach(file.Path);

        var document = (await scene.Bot.NextMessage()).GetProperty("document");
        Assert.Equal("Школы и сотрудники.xlsx", document.GetProperty("file_name").GetString());
        Assert.Equal([80, 75, 0, 255, 13, 10], await scene.Bot.Download(document.GetProperty("file_id").GetString()!));
        await chat.Sees("Школы и сотрудники.xlsx");
    }

    [ChromiumFact]
    public async Task A_photo_goes_up_as_a_photo_and_one_of_the_bot_is_seen()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        using var picture = new TemporaryFile("Журнал.png", Pictures.OnePixel);

        await chat.AttachPhoto(picture.Path);
        var photo = (await scene.Bot.NextMessage()).GetProperty("photo")[0];
        Assert.Equal((1, 1), (photo.GetProperty("width").GetInt32(), photo.GetProperty("height").GetInt32()));
        await scene.Bot.Call("sendPhoto", new { chat_id = Scene.Director, photo = photo.GetProperty("file_id").GetString(), caption = "Ваш журнал" });

        await chat.SeesLast("Ваш журнал");
        var image = chat.LastOfBot.GetByTestId("photo").Locator("img");
        await image.EvaluateAsync("image => image.decode()");
        Assert.Equal(1, await image.EvaluateAsync<int>("image => image.naturalWidth"));
    }

    [ChromiumFact]
    public async Task Several_files_leave_as_one_album()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        using var first = new TemporaryFile("один.txt", [1]);
        using var second = new TemporaryFile("два.txt", [2]);

        await chat.Attach(first.Path, second.Path);

        var (one, two) = (await scene.Bot.NextMessage(), await scene.Bot.NextMessage());
        Assert.Equal(one.GetProperty("media_group_id").GetString(), two.GetProperty("media_group_id").GetString());
        await Microsoft.Playwright.Assertions.Expect(chat.Message("два.txt").GetByTestId("file")).ToHaveCountAsync(2);
    }

    [ChromiumFact]
    public async Task A_document_of_the_bot_comes_down_byte_for_byte()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        byte[] content = [.. Enumerable.Range(0, 5000).Select(number => (byte)number)];

        await scene.Bot.SendDocument(Scene.Director, "Кампания.xlsx", content, "Готово: 4 школы");

        await chat.SeesLast("Готово: 4 школы");
        await chat.SeesLast("4,9 КБ");
        Assert.Equal(content, await chat.Download("Кампания.xlsx"));
    }
}
