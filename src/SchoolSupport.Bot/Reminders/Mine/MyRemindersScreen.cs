using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Policy;
using SchoolSupport.Bot.Reminders.Preview;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>What holds in one sentence, and a button for each part of it.</summary>
internal sealed class MyRemindersScreen(OwnReminders own) : Screen<MyReminders, Reminded>
{
    protected override Task<Reminded?> Admit(MyReminders route, Turn turn) => own.Of(turn);

    protected override Task<Page> Show(Reminded subject, MyReminders route, Turn turn)
    {
        var chosen = subject.Chosen;
        var isSilent = chosen.AreMuted(turn.Today);
        var refused = subject.Topics.Where(chosen.Refused.Contains).ToList();
        var received = subject.Topics.Except(refused).ToList();
        return Task.FromResult(new Page(Html.Lines(
            Heading(subject, isSilent, received.Count > 0),
            received.Count > 0 ? (Html)$"Одним сообщением, и только когда есть о чём: {ReminderWords.List(received)}." : null,
            refused.Count > 0 ? (Html)$"Не присылаю: {ReminderWords.List(refused)}." : null,
            Always(subject, isSilent || refused.Count > 0)))
            .Row(isSilent ? Button.To("Писать снова", new SpeakAgain()) : null)
            .Row(Button.To($"Время · {ReminderWords.Clock(chosen.DigestAt ?? subject.UsualHour)}", new MyDigestHour()), Button.To($"Дни · {ReminderWords.ShortDays(chosen.Days)}", new MyDigestDays()))
            .Row(Button.To("Что присылать", new MyTopics()), Button.To(isSilent ? "Другой срок" : "Не писать до…", new AskSilence()))
            .Row(turn.OwnToSee() is null ? [] : [Button.To("Правила района", new PolicyPage()), Button.To("Что уйдёт завтра", new NextDigests())])
            .Row(Button.To("Меню", new Home())));
    }

    private static Html Heading(Reminded subject, bool isSilent, bool isAnythingReceived)
    {
        if (isSilent)
            return $"<b>Молчу по {RussianDate.WeekdayDayMonth(subject.Chosen.MutedThrough!.Value)}</b> включительно\nПотом снова пишу {subject.When}.";
        return isAnythingReceived ? $"<b>Пишу вам {subject.When}</b>" : (Html)$"<b>Сейчас ничего не присылаю</b>";
    }

    private static Html? Always(Reminded subject, bool isSomethingOff)
    {
        if (isSomethingOff)
            return Html.Plain(subject.InAnyCase);
        return subject.Consults ? (Html)$"О консультациях напоминаю отдельно, к их времени." : null;
    }
}
