using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Startup;

namespace SchoolSupport.Bot.Operations;

/// <summary>Answers /healthz and /readyz on loopback, with 200 or 503 and the reasons; nowhere at all unless a port is set.</summary>
public sealed class HealthServer(HealthChecks checks, IOptions<HealthSettings> settings) : IHostedService
{
    private WebApplication? app;

    /// <exception cref="SettingsException">The port is taken.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.Port == 0)
            return;
        app = Build(settings.Value.Port);
        app.Run(Answer);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            throw new SettingsException($"Порт {settings.Value.Port} из Health:Port занят другой программой. ({taken.Message})");
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (app is null)
            return;
        await app.StopAsync(cancellationToken);
        await app.DisposeAsync();
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        // The signals are the bot's business.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        return builder.Build();
    }

    private async Task Answer(HttpContext context)
    {
        IReadOnlyList<HealthCheck>? results = (context.Request.Method, context.Request.Path.Value) switch
        {
            ("GET" or "HEAD", "/healthz") => checks.Alive(),
            ("GET" or "HEAD", "/readyz") => await checks.Ready(context.RequestAborted),
            _ => null,
        };
        if (results is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var isGood = results.All(check => check.IsGood);
        context.Response.StatusCode = isGood ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Json(isGood, results), context.RequestAborted);
    }

    private static string Json(bool isGood, IReadOnlyList<HealthCheck> results) => new JsonObject
    {
        ["ok"] = isGood,
        ["checks"] = new JsonObject(results.Select(check => KeyValuePair.Create<string, JsonNode?>(
            check.Name, new JsonObject { ["ok"] = check.IsGood, ["detail"] = check.Detail }))),
    }.ToJsonString();

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
