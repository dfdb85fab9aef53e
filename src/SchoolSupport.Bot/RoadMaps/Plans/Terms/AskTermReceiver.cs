using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Takes a date or another wording of a term, says back how it is understood, and keeps it once that is right.</summary>
internal sealed class AskTermReceiver(PlanAccess access, Doubts doubts, TermReading reading) : PlanQuestion<AskTerm, PlanActivity>(access)
{
    private readonly PlanAccess access = access;

    protected override Task<PlanActivity?> Admit(AskTerm route, Turn turn) => access.ActivityToRun(route.Activity, turn);

    protected override RoadMapRow PlanOf(PlanActivity subject) => subject.Plan;

    protected override Asking Ask(PlanActivity subject, AskTerm route) =>
        new($"Напишите, пожалуйста, срок: «до 15 декабря 2026», «октябрь 2026» или «не реже раза в четверть».", "срок мероприятия");

    protected override Task<Page> Question(PlanActivity subject, AskTerm route, Turn turn) => Task.FromResult(new Page(Html.Lines(
            (Html)$"<b>{subject.Row.Named(200)}</b>",
            subject.Row.TermText is { } text ? (Html)$"Срок в приказе: «{text}»" : null,
            (Html)$"Когда это нужно сделать? Напишите дату или срок словами: «до 15 декабря 2026», «октябрь 2026», «не реже раза в четверть», «после ВПР»."))
        .Row(Button.To("Срока нет", new NoTerm(subject.Row.Id, route.Same)))
        .Row(Back(subject)));

    protected override async Task<Outcome> Take(string text, PlanActivity subject, AskTerm route, bool confirmed, Turn turn)
    {
        var context = await reading.ContextOf(subject.Plan);
        if (Understood(text, context, turn.Today) is not var (wording, deadline))
            return await Again($"Не понял срок «{CodePoints.Shorten(text, 100)}». Попробуйте написать дату: 15.12.2026.", subject, route, turn);
        if (deadline.IsClear && !confirmed)
            return Outcome.Confirm($"Понимаю так: <b>{TermWords.Say(deadline)}</b>\nВерно?", yes: "Да, верно", no: "Написать иначе");

        var wasDoubtful = subject.Row.TermConfirmedAt is null;
        foreach (var row in route.Same ? await doubts.SameAs(subject.Row) : [subject.Row])
            await reading.Word(subject with { Row = row }, context, wording, turn);
        return wasDoubtful || !deadline.IsClear
            ? Outcome.GoTo(new NextDoubt(subject.Plan.Id, subject.Row.Position - 1))
            : Outcome.GoTo(new EditActivity(subject.Row.Id), $"Новый срок: {TermWords.Say(deadline)}");
    }

    // Words such as «завтра» are no term of an order, but people type them.
    private static (string Wording, Deadline Deadline)? Understood(string text, DeadlineContext context, DateOnly today)
    {
        if (text.Length is 0 or > DeadlinePhrase.MaximumLength)
            return null;
        var deadline = DeadlinePhrase.Read("", context, new DeadlineAnswers { Instead = text });
        if (deadline is not UnknownDeadline)
            return (text, deadline);
        if (TypedDate.Read(text, today) is not { } date)
            return null;
        var wording = $"до {date:dd.MM.yyyy}";
        return (wording, DeadlinePhrase.Read("", context, new DeadlineAnswers { Instead = wording }));
    }

    private static Button Back(PlanActivity activity) => activity.Row.TermConfirmedAt is null
        ? Button.To("‹ Назад", new NextDoubt(activity.Plan.Id, activity.Row.Position - 1))
        : Button.To("‹ Назад", new EditActivity(activity.Row.Id));
}
