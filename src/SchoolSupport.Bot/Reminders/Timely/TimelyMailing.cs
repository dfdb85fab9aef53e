using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Timely;

/// <summary>Sends what comes as messages of its own, so many a transaction that nobody waits behind them.</summary>
internal sealed class TimelyMailing(IEnumerable<ITimelyReminders> kinds, NoticeStore notices, Outgoing outgoing)
{
    private const int AtOnce = 200;

    public async Task<bool> IsDue()
    {
        foreach (var kind in kinds)
            if ((await kind.Due()).Count > 0)
                return true;
        return false;
    }

    /// <summary>Sends some of what is due; false when nothing was.</summary>
    public async Task<bool> SendSome()
    {
        var left = AtOnce;
        foreach (var kind in kinds)
            foreach (var reminder in (await kind.Due()).Take(left))
            {
                if (await notices.TryAdd(reminder.Key, "sent"))
                    await outgoing.Tell(reminder.PersonId, reminder.Page(), reminder.Priority);
                left--;
            }

        return left < AtOnce;
    }
}
