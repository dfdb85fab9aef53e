namespace SchoolSupport.Bot.Startup;

/// <summary>The program cannot start or go on as it is set up; the message is one clear sentence for the administrator.</summary>
public sealed class SettingsException(string message) : Exception(message);
