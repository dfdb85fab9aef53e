namespace SchoolSupport.Bot.Cli;

/// <summary>What was asked on the command line cannot be done; the message says why and what to write instead.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
