using SchoolSupport.Testing.Browser;

namespace SchoolSupport.Playground.Tests.Page;

/// <summary>A playground with a coordinator, a director and a stranger, a bot that obeys the test, and one browser for all tests of a class.</summary>
public sealed class Scene : IAsyncDisposable
{
    internal const long Coordinator = 501;
    internal const long Director = 502;
    internal const long Stranger = 503;
    internal const string CoordinatorName = "Ольга Ветрова";
    internal const string DirectorName = "Анна Соколова";
    internal const string StrangerName = "<b onclick=alert(1)>Пётр</b>";

    private readonly PlaygroundServer server;

    private Scene(PlaygroundServer server, ScriptedBot bot, PlaygroundPage page)
    {
        this.server = server;
        Bot = bot;
        Page = page;
    }

    public PlaygroundPage Page { get; }

    public PlaygroundClock Clock => server.Clock;

    internal ScriptedBot Bot { get; }

    public static async Task<Scene> Set(ChromiumBrowser browser, WindowSize? size = null, string hash = "")
    {
        var server = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0 });
        server.Invite(new PlaygroundPerson(Coordinator, "Ольга", "Ветрова", null, "координатор"));
        server.Invite(new PlaygroundPerson(Director, "Анна", "Соколова", null, "директор, СОШ № 12", "code-12"));
        server.Invite(new PlaygroundPerson(Stranger, StrangerName, null, null, "посторонний"));
        return new Scene(server, new ScriptedBot(server), await browser.Open(new Uri(server.Address, $"/{hash}"), size));
    }

    /// <summary>Opens the director's chat with the bot started.</summary>
    public async Task<ChatPage> StartDirector()
    {
        var chat = await Page.OpenPerson(DirectorName);
        await chat.Start();
        await Bot.NextText();
        return chat;
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(Page.Problems);
        await Page.DisposeAsync();
        await Bot.DisposeAsync();
        await server.DisposeAsync();
    }
}
