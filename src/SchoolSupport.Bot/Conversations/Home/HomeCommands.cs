namespace SchoolSupport.Bot.Conversations;

/// <summary>The commands that every role has.</summary>
public sealed class HomeCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("menu", "что нужно сделать сегодня", new Home()),
        new("start", "начать сначала", new Home()) { IsListed = false },
        new("help", "как мной пользоваться", new Help()),
        new("cancel", "отложить вопрос, вернуться в меню", new Cancel()),
    ];
}
