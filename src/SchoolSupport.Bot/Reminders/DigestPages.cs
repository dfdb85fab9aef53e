using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Mine;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>The one message a day: a page of its own, which disturbs no answer under way.</summary>
internal sealed class DigestPages(IEnumerable<IDigestPart> parts)
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Evening = new(17, 0);

    // What is late first, what somebody waits for next, news last.
    private static readonly ReminderTopic[] Order =
    [
        ReminderTopic.Escalations, ReminderTopic.Overdue, ReminderTopic.Reviews, ReminderTopic.Questionnaires, ReminderTopic.Tasks,
        ReminderTopic.Outcomes, ReminderTopic.Events, ReminderTopic.Invitations, ReminderTopic.Summary,
    ];

    private readonly Dictionary<ReminderTopic, IDigestPart> ofTopic = parts.ToDictionary(part => part.Topic);

    /// <param name="digest">What to tell.</param>
    /// <param name="time">The reader's local time.</param>
    public async Task<Page> Of(Digest digest, TimeOnly time)
    {
        var page = new Page($"{Greeting(time)}! Напоминаю:");
        foreach (var section in digest.Sections.OrderBy(section => Array.IndexOf(Order, section.Topic)))
            page = page.Then(await ofTopic[section.Topic].Write(section, digest));
        return page.Row(Button.To("Настроить", new MyReminders()), Button.To("Меню", new Home()));
    }

    public async Task Told(Digest digest)
    {
        foreach (var section in digest.Sections)
            await ofTopic[section.Topic].Told(section);
    }

    private static string Greeting(TimeOnly time) => time < Noon ? "Доброе утро" : time < Evening ? "Добрый день" : "Добрый вечер";
}
