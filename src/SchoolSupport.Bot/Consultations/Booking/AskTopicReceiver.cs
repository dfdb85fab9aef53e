using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>Takes the topic. What was typed too late still counts: the time is kept again when it is free.</summary>
internal sealed class AskTopicReceiver(Teachers teachers, KeptTimeStore kept, Lapsed lapsed, TopicPages pages) : Receiver<AskTopic, BookingRow>
{
    internal const int MostSigns = 300;

    protected override Task<BookingRow?> Admit(AskTopic route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Receive(BookingRow subject, AskTopic route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!StillAsks(subject, route))
            return Outcome.Show(StandingBooking.Page(subject, turn));
        var topic = SentText.OneLine(((TextIn)message).Text);
        if (topic.Length == 0 || CodePoints.Count(topic) > MostSigns)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Тема нужна короче: до {MostSigns} знаков, одно-два предложения."));
        if (subject.IsLapsed(turn.Now))
        {
            await kept.SetTopic(subject.Id, topic);
            return await lapsed.TryAgain(subject with { Topic = topic }, turn, again => pages.Of(again));
        }

        await kept.SetTopic(subject.Id, topic);
        return Outcome.Show(await pages.Of(subject with { Topic = topic }));
    }

    protected override bool StillAsks(BookingRow subject, AskTopic route) => subject.State is BookingState.Hold or BookingState.Released;

    protected override Asking Ask(BookingRow subject, AskTopic route) => new($"Напишите тему консультации словами.", "тему консультации");

    protected override async Task<Page> AskAgain(BookingRow subject, AskTopic route, Turn turn) => subject switch
    {
        _ when !StillAsks(subject, route) => StandingBooking.Page(subject, turn),
        _ when subject.IsLapsed(turn.Now) => Lapsed.Page(subject),
        _ => await pages.Of(subject),
    };
}

internal sealed class SetSubjectCommand(Teachers teachers, KeptTimeStore kept) : Command<SetSubject, BookingRow>
{
    protected override Task<BookingRow?> Admit(SetSubject route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, SetSubject route, Turn turn)
    {
        await kept.SetSubject(subject.Id, route.Subject);
        return Outcome.GoTo(new AskTopic(subject.Id));
    }
}

/// <summary>«Для класса или группы» on or off; ten taps leave it as the last button said.</summary>
internal sealed class SetForGroupCommand(Teachers teachers, KeptTimeStore kept) : Command<SetForGroup, BookingRow>
{
    protected override Task<BookingRow?> Admit(SetForGroup route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, SetForGroup route, Turn turn)
    {
        if (subject.State == BookingState.Hold)
            await kept.SetForGroup(subject.Id, route.ForGroup);
        return Outcome.GoTo(new AskTopic(subject.Id));
    }
}
