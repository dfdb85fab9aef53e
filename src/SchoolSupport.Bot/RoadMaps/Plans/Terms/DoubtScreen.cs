using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Doubtful terms, one at a time.</summary>
internal sealed class NextDoubtScreen(PlanAccess access, Doubts doubts, DraftPages drafts) : Screen<NextDoubt, RoadMapRow>
{
    private const int MostNamed = 5;

    protected override Task<RoadMapRow?> Admit(NextDoubt route, Turn turn) => access.ToSee(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, NextDoubt route, Turn turn)
    {
        var open = await doubts.Open(subject.Id);
        var isDraft = subject.State == RoadMapState.Draft;
        var back = Button.To(isDraft ? "‹ К проверке" : "‹ К плану", new PlanPage(subject.Id));
        if (open.Count == 0)
            return isDraft ? (await drafts.Of(subject, turn)).After($"✓ Вопросов по срокам нет.") : new Page($"✓ Вопросов по срокам нет.").Row(back);
        if (open.FirstOrDefault(group => group.First.Position > route.After) is not { } next)
            return new Page($"Пропущено вопросов: {open.Count}. К ним можно вернуться в любой день: пока срок не уточнён, задача без даты.")
                .Row(Button.To("Сначала", new NextDoubt(subject.Id)), back);

        var settled = await doubts.Settled(subject.Id);
        var at = settled + open.ToList().IndexOf(next) + 1;
        var page = new Page(Text(next, $"Вопрос {at} из {settled + open.Count}"));
        return PlanAccess.MayRun(turn, subject.MunicipalityId) ? WithAnswers(page, next, subject).Row(back) : page.Row(back);
    }

    private static Page WithAnswers(Page page, DoubtGroup group, RoadMapRow plan)
    {
        var (first, stamp) = (group.First, TermStamp.Of(group.First.Deadline));
        var same = group.Rows.Count > 1;
        return page
            .Grid(1, (group.Question?.Options ?? []).Select((option, i) => Button.To(option.Label, new AnswerTerm(first.Id, i, stamp))))
            .Row(Button.To("Указать дату", new AskTerm(first.Id, same)), Button.To("Срока нет", new NoTerm(first.Id, same)))
            .Row(Button.To("Пропустить", new NextDoubt(plan.Id, first.Position)))
            .Expecting(PlanSlots.Typed, new AskTerm(first.Id, same));
    }

    private static Html Text(DoubtGroup group, string progress)
    {
        var first = group.First;
        var others = group.Rows.Skip(1).Select(row => row.Point()).ToList();
        Html? more = others.Count == 0
            ? null
            : (Html)$"Такой же срок и у {string.Join(", ", others.Take(MostNamed))}{(others.Count > MostNamed ? $" и ещё {others.Count - MostNamed}" : "")}: ответ будет для всех.";
        Html? wording = first.Answers.Instead is { } instead ? (Html)$"Вы написали: «{instead}»" : null;
        return Html.Lines(
            (Html)$"{progress}",
            (Html)$"<b>{first.Named(200)}</b>",
            first.TermText is { } text ? $"Срок в приказе: «{text}»" : (Html)$"Срок в приказе не указан.",
            wording,
            more,
            Html.Empty,
            (Html)$"{group.Question?.Text ?? $"Понимаю так: {TermWords.Say(first.Deadline)}\nНапишите срок, если это не так."}");
    }
}

internal sealed class AnswerTermCommand(PlanAccess access, Doubts doubts, TermReading reading) : ActivityChange<AnswerTerm>(access)
{
    protected override long ActivityOf(AnswerTerm route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, AnswerTerm route, Turn turn)
    {
        var (plan, row) = activity;
        if (row.TermConfirmedAt is not null || TermStamp.Of(row.Deadline) != route.Stamp || row.Deadline.Questions is not [var question, ..]
            || route.Option < 0 || route.Option >= question.Options.Count)
            return Outcome.GoTo(new NextDoubt(plan.Id), "На этот вопрос уже ответили.");

        var context = await reading.ContextOf(plan);
        var answer = DeadlineAnswer.Of(question, question.Options[route.Option]);
        foreach (var same in await doubts.AnsweredWith(row))
            await reading.Answer(new PlanActivity(plan, same), context, answer, turn);
        return Outcome.GoTo(new NextDoubt(plan.Id, row.Position - 1));
    }
}

internal sealed class NoTermCommand(PlanAccess access, Doubts doubts, TermReading reading) : ActivityChange<NoTerm>(access)
{
    protected override long ActivityOf(NoTerm route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, NoTerm route, Turn turn)
    {
        var (plan, row) = activity;
        var wasDoubtful = row.TermConfirmedAt is null;
        foreach (var one in route.Same ? await doubts.SameAs(row) : [row])
            await reading.SettleNone(new PlanActivity(plan, one), turn);
        return wasDoubtful
            ? Outcome.GoTo(new NextDoubt(plan.Id, row.Position), "Записано: срока нет.")
            : Outcome.GoTo(new EditActivity(row.Id), "Записано: срока нет.");
    }
}
