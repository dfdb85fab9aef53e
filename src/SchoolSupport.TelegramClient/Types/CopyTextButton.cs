namespace Telegram.Bot.Types;

public class CopyTextButton
{
    public string Text { get; set; } = default!;

    public static implicit operator CopyTextButton(string text) => new() { Text = text };

    public static implicit operator string(CopyTextButton self) => self.Text;
}
