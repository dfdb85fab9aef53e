using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>What the person wants to receive, with ticks.</summary>
internal sealed class MyTopicsScreen(OwnReminders own) : Screen<MyTopics, Reminded>
{
    protected override Task<Reminded?> Admit(MyTopics route, Turn turn) => own.Of(turn);

    protected override Task<Page> Show(Reminded subject, MyTopics route, Turn turn) => Task.FromResult(new Page(Html.Lines(
        (Html)$"<b>Что присылать?</b>",
        (Html)$"Отмеченное приходит, остальное нет. Нажмите, чтобы изменить.",
        Html.Plain(subject.InAnyCase)))
        .Grid(1, subject.Topics.Select(topic => (Topic: topic, IsReceived: !subject.Chosen.Refused.Contains(topic)))
            .Select(one => Button.To($"{(one.IsReceived ? "✓" : "✕")} {ReminderWords.Title(one.Topic)}", new TickMyTopic(one.Topic, !one.IsReceived))))
        .Row(Button.To("‹ Напоминания", new MyReminders())));
}

internal sealed class TickMyTopicCommand(OwnReminders own) : Command<TickMyTopic, Reminded>
{
    protected override async Task<Reminded?> Admit(TickMyTopic route, Turn turn) =>
        await own.Of(turn) is { } reminded && reminded.Topics.Contains(route.Topic) ? reminded : null;

    protected override Task<Outcome> Run(Reminded subject, TickMyTopic route, Turn turn)
    {
        var refused = subject.Chosen.Refused;
        return own.Set(
            subject,
            subject.Chosen with { Refused = route.On ? refused.Without(route.Topic) : refused.With(route.Topic) },
            new MyTopics(),
            $"{ReminderWords.Title(route.Topic)}: {(route.On ? "буду присылать" : "больше не присылаю")}.");
    }
}
