using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class SchoolCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("whoami", "кто я здесь, мои роли и данные", new WhoAmI()),
        new("people", "люди: кто вошёл, кого пригласить", new PeopleList(), Role.Coordinator, Role.Controller, Role.Director),
        new("invite", "пригласить человека", new InviteWho(), Role.Coordinator),
        new("me", "кто я здесь", new WhoAmI()) { IsListed = false },
    ];
}
