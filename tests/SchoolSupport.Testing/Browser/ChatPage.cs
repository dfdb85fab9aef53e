using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SchoolSupport.Testing.Browser;

public sealed class ChatPage(ILocator chat)
{
    public ILocator Element { get; } = chat;

    public ILocator Messages => Element.GetByTestId("message");

    public ILocator LastOfBot => Element.Locator("[data-testid=message][data-from=bot]").Last;

    public ILocator Composer => Element.GetByTestId("composer");

    /// <summary>Starts the bot and waits for the field to write in: what is typed before it is seen is typed into nothing.</summary>
    public async Task Start()
    {
        await Element.GetByTestId("start").ClickAsync();
        await Expect(Composer).ToBeVisibleAsync();
    }

    public async Task Say(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    public async Task Press(string button) => await Key(button).ClickAsync();

    public ILocator Key(string button) => Element.GetByTestId("key").Filter(new() { HasText = button }).Last;

    public ILocator Message(string text) => Messages.Filter(new() { HasText = text });

    public async Task Sees(string text) => await Expect(Message(text).Last).ToBeVisibleAsync();

    public async Task SeesLast(string text) => await Expect(LastOfBot).ToContainTextAsync(text);

    public async Task SeesToast(string text) => await Expect(Element.GetByTestId("toast")).ToContainTextAsync(text);

    public async Task SeesAlert(string text)
    {
        await Expect(Element.GetByTestId("alert")).ToContainTextAsync(text);
        await Element.GetByTestId("alert").GetByRole(AriaRole.Button).ClickAsync();
    }

    public Task Attach(params string[] paths) => Attach("Файл…", paths);

    public Task AttachPhoto(string path) => Attach("Фото…", path);

    private async Task Attach(string item, params string[] paths)
    {
        await Element.GetByTestId("attach").ClickAsync();
        var chooser = await Element.Page.RunAndWaitForFileChooserAsync(() =>
            Element.Page.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync());
        await chooser.SetFilesAsync(paths);
        await Element.GetByTestId("send-files").ClickAsync();
        await Expect(Element.GetByTestId("files-card")).ToHaveCountAsync(0);
    }

    public async Task<byte[]> Download(string fileName)
    {
        var download = await Element.Page.RunAndWaitForDownloadAsync(() =>
            Element.GetByTestId("file").Filter(new() { HasText = fileName }).Last.ClickAsync());
        await using var content = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }
}
