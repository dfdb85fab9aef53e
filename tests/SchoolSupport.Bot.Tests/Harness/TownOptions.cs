using Microsoft.Extensions.DependencyInjection;
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
}
