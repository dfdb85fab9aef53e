using Microsoft.Playwright;

namespace SchoolSupport.Testing.Browser;

public sealed class ChromiumBrowser : IAsyncDisposable
{
    private const float Patience = 15_000;

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> running = new(Launch);

    public async Task<PlaygroundPage> Open(Uri address, WindowSize? size = null)
    {
        var (_, browser) = await running.Value;
        var window = size ?? WindowSize.Desktop;
        var context = await browser.NewContextAsync(new()
        {
            Locale = "ru-RU",
            ViewportSize = new() { Width = window.Width, Height = window.Height },
            HasTouch = window == WindowSize.Phone,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(Patience);
        var page = new PlaygroundPage(await context.NewPageAsync());
        await page.Open(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated)
            return;
        var (driver, browser) = await running.Value;
        await browser.DisposeAsync().AsTask().InTime("the browser to close");
        driver.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> Launch()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var driver = await Playwright.CreateAsync().InTime("the driver of the browser to start");
        var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        return (driver, browser);
    }
}
