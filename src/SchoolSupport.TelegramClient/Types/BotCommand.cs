namespace Telegram.Bot.Types;

public class BotCommand
{
    public string Command { get; set; } = default!;
    public string Description { get; set; } = default!;
    public bool IsEphemeral { get; set; }

    public BotCommand()
    {
    }

    public BotCommand(string command, string description)
    {
        Command = command;
        Description = description;
    }
}
