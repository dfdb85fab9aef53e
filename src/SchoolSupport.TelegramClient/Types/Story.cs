namespace Telegram.Bot.Types;

public class Story
{
    public Chat Chat { get; set; } = default!;
    public int Id { get; set; }
}
