using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SchoolSupport.Testing.Browser;

public sealed class PlaygroundPage : IAsyncDisposable
{
    private readonly List<string> problems = [];

    public PlaygroundPage(IPage page)
    {
        Tab = page;
        page.PageError += (_, error) => problems.Add(error);
        page.Dialog += (_, dialog) => problems.Add($"dialog: {dialog.Message}");
    }

    public IPage Tab { get; }

    public IReadOnlyList<string> Problems => problems;

    public ILocator People => Tab.GetByTestId("person");

    public ILocator Clock => Tab.GetByTestId("clock");

    public ILocator Dialog => Tab.GetByTestId("dialog");

    public async Task Open(Uri address)
    {
        await Tab.GotoAsync(address.ToString());
        await Expect(People.First).ToBeVisibleAsync();
    }

    public async Task<ChatPage> OpenPerson(string name)
    {
        var row = Row(name);
        await row.GetByTestId("person").ClickAsync();
        return await Chat(name);
    }

    public async Task<ChatPage> OpenBeside(string name)
    {
        await Row(name).HoverAsync();
        await Row(name).GetByTestId("open-beside").ClickAsync();
        return await Chat(name);
    }

    public Task<ChatPage> Chat(string name) => Shown($"Чат с ботом: {name}");

    public Task<ChatPage> Group(string title) => Shown($"Группа: {title}");

    private async Task<ChatPage> Shown(string name)
    {
        var chat = Tab.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });
        await Expect(chat).ToBeVisibleAsync();
        return new ChatPage(chat);
    }

    public async Task ChoosePerson(string name) =>
        await Dialog.GetByTestId("choose-person").Filter(new() { HasText = name }).ClickAsync();

    public async Task MoveClock(string button) => await Tab.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public async ValueTask DisposeAsync() => await Tab.Context.DisposeAsync();

    private ILocator Row(string name) =>
        Tab.GetByRole(AriaRole.Listitem).Filter(new() { Has = Tab.GetByTestId("person").Filter(new() { HasText = name }) });
}
