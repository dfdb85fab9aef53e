using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>The week's summary within a digest.</summary>
internal sealed class WeekPart(WeeklySummaries summaries) : IDigestPart
{
    public ReminderTopic Topic => ReminderTopic.Summary;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var pages = new List<Page>();
        foreach (var item in section.Items)
            pages.Add(WeekPages.InDigest((await summaries.Of(item.Day.Id, item.Day.Today))!));
        return pages.Aggregate((page, next) => page.Then(next));
    }
}
