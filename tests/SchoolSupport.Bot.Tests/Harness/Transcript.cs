using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>All that happened in a town, and what the bot's log said of it: what a failing test shows.</summary>
public sealed class Transcript : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentQueue<LoggedLine> log = new();

    /// <summary>What the bot logged as a warning or worse.</summary>
    public IReadOnlyCollection<LoggedLine> Log => log;

    public void Add(string line) => lines.Enqueue(line);

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
    }

    public override string ToString() => string.Join('\n', lines);

    private sealed class Logger(Transcript transcript) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
                return;
            var line = new LoggedLine(logLevel, formatter(state, exception), exception);
            transcript.log.Enqueue(line);
            transcript.Add($"  ({logLevel}: {line.Text}{(exception is null ? "" : $"\n{exception}")})");
        }
    }
}

public sealed record LoggedLine(LogLevel Level, string Text, Exception? Error);
