using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>How a town differs from the usual.</summary>
public sealed record TownOptions
{
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    public DateTimeOffset Now { get; init; } = Town.Morning;

    /// <summary>Settings of the bot, such as <c>Telegram:ParallelSends</c>.</summary>
    public Dictionary<string, string?> Settings { get; init; } = [];

    /// <summary>Changes to the bot's services.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>False: the test starts the bot itself.</summary>
    public bool BotRuns { get; init; } = true;

    /// <summary>Whether the clock brings anything about. Without, moving it is only that, and storyboards hold what people do.</summary>
    public bool JobsRun { get; init; }

    internal void ChangeServices(IServiceCollection services)
    {
        if (!JobsRun)
        {
            foreach (var quartz in services.Where(IsQuartz).ToList())
                services.Remove(quartz);
        }

        Services?.Invoke(services);
    }

    private static bool IsQuartz(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (service.ImplementationType ?? service.ImplementationFactory?.Method.DeclaringType)?.Assembly == typeof(IScheduler).Assembly;
}
