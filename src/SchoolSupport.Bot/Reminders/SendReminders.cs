using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Reminders.Timely;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Everything that the clock reminds people of: the one job that looks each minute whether anybody's hour has come.</summary>
internal sealed class SendReminders(TimelyMailing timely, DigestMailing digests) : IDueWork
{
    public bool IsDoneInParts => true;

    public async Task<bool> IsAnythingDue() => await timely.IsDue() || await digests.IsDue();

    public async Task CatchUp()
    {
        // Whose hour counts goes first.
        if (!await timely.SendSome())
            await digests.SendSome();
    }
}
