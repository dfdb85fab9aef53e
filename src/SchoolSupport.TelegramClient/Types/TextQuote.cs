namespace Telegram.Bot.Types;

public class TextQuote
{
    public string Text { get; set; } = default!;
    public MessageEntity[]? Entities { get; set; }
    public int Position { get; set; }
    public bool IsManual { get; set; }
}
