using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;
using SchoolSupport.Playground.Faults;
using SchoolSupport.Playground.People;
using SchoolSupport.Playground.Webhooks;

namespace SchoolSupport.Playground;

/// <summary>A strict Bot API server on loopback, with a web page to play the people who talk to the bot.</summary>
public sealed class PlaygroundServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly World world;
    private readonly WebhookDelivery delivery;

    private PlaygroundServer(WebApplication app, World world, BotApiEndpoint bots)
    {
        this.app = app;
        this.world = world;
        delivery = new WebhookDelivery(world, bots);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where bots and browsers find it: <c>http://127.0.0.1:5080</c>.</summary>
    public Uri Address { get; }

    public string Token => world.Bot.Token;

    public PlaygroundClock Clock => world.Clock;

    /// <summary>Starts a server; it answers when the task completes.</summary>
    /// <exception cref="IOException">The port is taken, or the state folder is in use by another playground.</exception>
    public static async Task<PlaygroundServer> Start(PlaygroundOptions options, PlaygroundClock? clock = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var world = World.Open(options, clock ?? new PlaygroundClock());
        try
        {
            var (faults, traffic) = (new FaultPlan(), new Traffic());
            var limits = options.EnforceFloodLimits ? new FloodLimits(world.Clock.Underlying) : null;
            var bots = new BotApiEndpoint(world, faults, limits, traffic);
            var app = Build(options, world, bots, faults, traffic);
            await app.StartAsync(ct);
            return new PlaygroundServer(app, world, bots);
        }
        catch
        {
            world.Dispose();
            throw;
        }
    }

    /// <summary>The clock of the playground that keeps its state in the folder, as it stands now, for whoever works beside it.</summary>
    public static PlaygroundClock ClockKeptIn(string stateFolder) =>
        new(Journal.Read(stateFolder).LastOrDefault(entry => entry.ClockOffset is not null)?.ClockOffset ?? TimeSpan.Zero);

    /// <summary>Puts a person on the list, or changes the profile of the one with that id.</summary>
    public void Invite(PlaygroundPerson person)
    {
        world.People.Invite(person);
        world.TellPeople();
    }

    public async ValueTask DisposeAsync()
    {
        // Waiting polls and event streams never end by themselves.
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
        await delivery.DisposeAsync();
        world.Dispose();
    }

    private static WebApplication Build(PlaygroundOptions options, World world, BotApiEndpoint bots, FaultPlan faults, Traffic traffic)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestReader.LargestBody;
        });
        builder.Services.AddRoutingCore();
        // It may live inside the bot's process, whose signals are the bot's business.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var app = builder.Build();
        app.Use(new Entrance(world, bots).Handle);
        app.UseRouting();
        app.MapLists(world);
        app.MapSpeaking(world);
        app.MapPressing(world);
        app.MapCrowd(world);
        app.MapFiles(world);
        app.MapOtherKinds(world);
        app.MapGroups(world);
        app.MapGroupFates(world);
        app.MapEvents(world);
        app.MapControls(world, faults, traffic);
        app.MapGet("/{**path}", WebPage.Serve);
        return app;
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
