using SchoolSupport.Bot.Jobs;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Everything that the clock reminds people of: the one job that looks each minute whether anybody's hour has come.</summary>
internal sealed class SendReminders(DigestMailing digests) : IDueWork
{
    public bool IsDoneInParts => true;

    public Task<bool> IsAnythingDue() => digests.IsDue();

    public Task CatchUp() => digests.SendSome();
}
