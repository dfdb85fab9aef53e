using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

public sealed class SchoolCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("whoami", "кто я здесь, мои роли и данные", new WhoAmI()),
        new("me", "кто я здесь", new WhoAmI()) { IsListed = false },
    ];
}
