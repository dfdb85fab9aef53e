namespace Telegram.Bot.Types;

public class Dice
{
    public string Emoji { get; set; } = default!;
    public int Value { get; set; }
}
