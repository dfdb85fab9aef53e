using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Reminders.Reviews;

/// <summary>How much waits for a coordinator, and since when.</summary>
internal sealed class ReviewPart(ReviewQueueStore queue, DueReviewStore reviews) : IDigestPart
{
    public ReminderTopic Topic => ReminderTopic.Reviews;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var pages = new List<Page>();
        foreach (var item in section.Items)
            pages.Add(Page(item, await queue.Count(item.Id), await reviews.AnswersWaiting(item.Id)));
        return pages.Aggregate((page, next) => page.Then(next));
    }

    private static Page Page(DueItem item, long tasks, long answers)
    {
        var waiting = new[]
        {
            tasks > 0 ? $"по задачам {RussianNumber.Format(tasks)}" : null,
            answers > 0 ? Plural.Count(answers, "анкета", "анкеты", "анкет") : null,
        };
        return new Page($"Ждут вашей проверки: {string.Join(", ", waiting.OfType<string>())}. Дольше всего — с {RussianDate.DayMonth(item.On, item.Day.Today)}.")
            .Row(tasks > 0 ? Button.To($"Проверить · {tasks}", new ReviewFirst()) : null, answers > 0 ? Button.To("Анкеты", new CampaignList()) : null);
    }
}
