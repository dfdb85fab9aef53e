using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

public sealed class TaskCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("zadachi", "мои задачи", new MyTasks(), Role.Director),
    ];
}
