using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;

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

/// <summary>On the home page while there is silence, so that nobody wonders why nothing comes.</summary>
internal sealed class SilenceHomeSection(OwnReminders own) : IHomeSection
{
    private const int Order = 90;

    public async Task<HomePart?> Describe(Member member, Turn turn) => await own.Of(turn) is { } reminded && reminded.Chosen.AreMuted(turn.Today)
        ? new HomePart(Order, $"Напоминания молчат по {RussianDate.WeekdayDayMonth(reminded.Chosen.MutedThrough!.Value)}", [Button.To("Напоминать снова", new SpeakAgain())])
        : null;
}
