namespace Telegram.Bot.Types;

public class SuggestedPostParameters
{
    public DateTime? SendDate { get; set; }
}
