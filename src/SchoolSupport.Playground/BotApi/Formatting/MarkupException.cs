namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Markup that Telegram refuses; the message is what follows «can't parse entities: ».</summary>
internal sealed class MarkupException(string message) : Exception(message);
