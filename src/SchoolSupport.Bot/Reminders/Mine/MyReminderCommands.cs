using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Reminders.Mine;

public sealed class MyReminderCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new(
            "reminders", "когда и о чём напоминать", new MyReminders(),
            Role.Coordinator, Role.Controller, Role.Director, Role.Teacher, Role.Tutor, Role.Curator),
    ];
}
