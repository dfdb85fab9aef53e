namespace Telegram.Bot.Types;

public class ResponseParameters
{
    public long? MigrateToChatId { get; set; }
    public int? RetryAfter { get; set; }
}
