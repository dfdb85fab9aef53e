using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>Grants or refuses more time, tells the school, and goes on to the next. Of two at once one wins; the other sees who and when.</summary>
internal sealed class ExtensionDecisions(ExtensionStore extensions, OccurrenceStore tasks, ExpectationStore expectations, TaskNews news)
{
    public async Task<Outcome> Grant(OpenedExtension request, DateOnly until, Turn turn)
    {
        if (until < request.Task.Today)
            return Outcome.GoTo(new ReviewExtension(request.Id), "Этот день уже прошёл: выберите другой.");
        if (!request.IsWaiting || await extensions.Grant(request.Id, turn.Member.PersonId, until) is not null)
            return Already(request);

        await news.ExtensionGranted((await tasks.Find(request.Task.Id))!, turn);
        return Outcome.GoTo(new ReviewNext(ReviewKind.Extension, request.Id), "Время дали, школа узнала.");
    }

    public async Task<Outcome> Refuse(OpenedExtension request, string reason, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, RefuseExtensionReceiver.Slot);
        if (!request.IsWaiting || await extensions.Refuse(request.Id, turn.Member.PersonId, reason) is not null)
            return Already(request);

        await news.ExtensionRefused(request.Task.Row, reason, turn);
        return Outcome.GoTo(new ReviewNext(ReviewKind.Extension, request.Id), "Отказали, школа узнала.");
    }

    private static Outcome Already(OpenedExtension request) => Outcome.GoTo(new ReviewExtension(request.Id), "Решение уже есть.");
}

internal sealed class GrantExtensionCommand(OpenedReviews reviews, ExtensionDecisions decisions) : Command<GrantExtension, OpenedExtension>
{
    protected override Task<OpenedExtension?> Admit(GrantExtension route, Turn turn) => reviews.ExtensionToDecide(route.Request, turn);

    protected override Task<Outcome> Run(OpenedExtension subject, GrantExtension route, Turn turn) => decisions.Grant(subject, route.Until, turn);
}

/// <summary>«Другая дата».</summary>
internal sealed class AskExtensionDateReceiver(OpenedReviews reviews, ExtensionDecisions decisions, CalendarStore calendars) : Receiver<AskExtensionDate, OpenedExtension>
{
    private const string Slot = "extension date";

    protected override Task<OpenedExtension?> Admit(AskExtensionDate route, Turn turn) => reviews.ExtensionToDecide(route.Request, turn);

    protected override async Task<Outcome> Receive(OpenedExtension subject, AskExtensionDate route, MessageIn message, bool confirmed, Turn turn) =>
        GivenDate.Read(message, subject.Task.Today) switch
        {
            (var date, null) => await decisions.Grant(subject, date, turn),
            var (_, problem) => Outcome.Show((await AskAgain(subject, route, turn)).After(problem)),
        };

    protected override Asking Ask(OpenedExtension subject, AskExtensionDate route) =>
        new($"Напишите дату, например: 15 сентября.", $"новый срок: «{TaskWords.Name(subject.Task.Row, 40)}»");

    protected override async Task<Page> AskAgain(OpenedExtension subject, AskExtensionDate route, Turn turn)
    {
        var row = subject.Task.Row;
        var page = new Page($"До какого числа дать время? «{TaskWords.Name(row)}», {TaskWords.Holder(row)}\n{DayChoice.Hint}");
        var days = DayChoice.From(subject.Task.Today, (await calendars.Of(row.MunicipalityId)).Working) with { Now = subject.Row.WantedOn };
        return days.Under(page, route.Month, date => new GrantExtension(subject.Id, date), month => route with { Month = month })
            .Row(Button.To("‹ Назад", new ReviewExtension(subject.Id)))
            .Expecting(Slot, route);
    }
}

/// <summary>«Отказать»: the reason goes to the school as it is typed.</summary>
internal sealed class RefuseExtensionReceiver(OpenedReviews reviews, ExtensionDecisions decisions) : Receiver<RefuseExtension, OpenedExtension>
{
    public const string Slot = "extension refusal";

    protected override Task<OpenedExtension?> Admit(RefuseExtension route, Turn turn) => reviews.ExtensionToDecide(route.Request, turn);

    protected override async Task<Outcome> Receive(OpenedExtension subject, RefuseExtension route, MessageIn message, bool confirmed, Turn turn) =>
        GivenReason.Read(message) is { } reason
            ? await decisions.Refuse(subject, reason, turn)
            : Outcome.Show((await AskAgain(subject, route, turn)).After(GivenReason.TooLong));

    protected override Asking Ask(OpenedExtension subject, RefuseExtension route) =>
        new($"Напишите причину одним предложением.", $"причину отказа: «{TaskWords.Name(subject.Task.Row, 40)}»");

    protected override Task<Page> AskAgain(OpenedExtension subject, RefuseExtension route, Turn turn) => Task.FromResult(
        new Page($"Почему больше времени нет? «{TaskWords.Name(subject.Task.Row)}», {TaskWords.Holder(subject.Task.Row)}\nВыберите или напишите одним предложением: директор его увидит.")
            .Grid(1, Enum.GetValues<RefusalReason>().Select(reason => Button.To(reason.Label(), new RefuseBecause(subject.Id, reason))))
            .Row(Button.To("‹ Не отказывать", new ReviewExtension(subject.Id)))
            .Expecting(Slot, new RefuseExtension(subject.Id)));
}

internal sealed class RefuseBecauseCommand(OpenedReviews reviews, ExtensionDecisions decisions) : Command<RefuseBecause, OpenedExtension>
{
    protected override Task<OpenedExtension?> Admit(RefuseBecause route, Turn turn) => reviews.ExtensionToDecide(route.Request, turn);

    protected override Task<Outcome> Run(OpenedExtension subject, RefuseBecause route, Turn turn) => decisions.Refuse(subject, route.Reason.Text(), turn);
}
