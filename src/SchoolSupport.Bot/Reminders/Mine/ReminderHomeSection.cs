using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>The way to one's own reminders; and on the home page while there is silence, so that nobody wonders why nothing comes.</summary>
internal sealed class ReminderHomeSection(OwnReminders own) : IHomeSection
{
    private const int Order = 90;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (await own.Of(turn) is not { } reminded)
            return null;
        var part = reminded.Chosen.AreMuted(turn.Today)
            ? new HomePart(Order, $"Напоминания молчат по {RussianDate.WeekdayDayMonth(reminded.Chosen.MutedThrough!.Value)}", [Button.To("Напоминать снова", new SpeakAgain())])
            : new HomePart(Order, null);
        return part with { Apart = [Button.To("Напоминания", new MyReminders())] };
    }
}
