using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Asks for a date of a draft: by a button, or typed.</summary>
internal abstract class DraftDateReceiver<TRoute>(CampaignDraftStore drafts) : Receiver<TRoute, CampaignDraftRow>
    where TRoute : ChatRoute
{
    private const string Slot = "campaign date";

    protected abstract long DraftOf(TRoute route);

    protected abstract string Question { get; }

    /// <summary>The first date that may be chosen.</summary>
    protected abstract DateOnly Earliest(CampaignDraftRow draft, Turn turn);

    protected abstract IEnumerable<(string Words, DateOnly Date)> Offers(CampaignDraftRow draft, Turn turn);

    protected abstract ChatRoute Setting(CampaignDraftRow draft, DateOnly date);

    protected abstract ChatRoute Back(CampaignDraftRow draft);

    protected sealed override Task<CampaignDraftRow?> Admit(TRoute route, Turn turn) => drafts.ToEdit(DraftOf(route), turn);

    protected sealed override async Task<Outcome> Receive(CampaignDraftRow subject, TRoute route, MessageIn message, bool confirmed, Turn turn)
    {
        if (TypedDate.Read(((TextIn)message).Text, turn.Today) is not { } date)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Не понял дату. Напишите, например: 15.09 или 15 сентября."));

        var earliest = Earliest(subject, turn);
        return date < earliest
            ? Outcome.Show((await AskAgain(subject, route, turn)).After(
                $"{RussianDate.DayMonth(date, turn.Today)} не подходит: не раньше, чем {RussianDate.DayMonth(earliest, turn.Today)}."))
            : Outcome.GoTo(Setting(subject, date));
    }

    protected sealed override bool StillAsks(CampaignDraftRow subject, TRoute route) => subject.CampaignId is null;

    protected sealed override Asking Ask(CampaignDraftRow subject, TRoute route) => new($"{Question}", "дату новой анкеты");

    protected sealed override Task<Page> AskAgain(CampaignDraftRow subject, TRoute route, Turn turn) => Task.FromResult(
        subject.CampaignId is { } started
            ? DraftAccess.Started(started)
            : new Page($"<b>{subject.Heading()}</b>\n{Question}")
                .Grid(1, Offers(subject, turn).Select(offer => Button.To(
                    $"{offer.Words} · {RussianDate.WeekdayDayMonth(offer.Date)}", Setting(subject, offer.Date))))
                .Row(Button.To("‹ Назад", Back(subject)), Button.To("Меню", new Home()))
                .Expecting(Slot, route));
}

internal sealed class DraftOpeningReceiver(CampaignDraftStore drafts) : DraftDateReceiver<DraftOpening>(drafts)
{
    protected override string Question => "Когда открыть? Выберите день или напишите, например: 15 сентября.";

    protected override long DraftOf(DraftOpening route) => route.Draft;

    protected override DateOnly Earliest(CampaignDraftRow draft, Turn turn) => turn.Today;

    protected override IEnumerable<(string Words, DateOnly Date)> Offers(CampaignDraftRow draft, Turn turn)
    {
        yield return ("Сегодня", turn.Today);
        yield return ("Завтра", turn.Today.AddDays(1));
        var monday = TypedDate.Read("понедельник", turn.Today)!.Value;
        if (monday > turn.Today.AddDays(1))
            yield return ("В понедельник", monday);
    }

    protected override ChatRoute Setting(CampaignDraftRow draft, DateOnly date) => new SetOpening(draft.Id, date);

    protected override ChatRoute Back(CampaignDraftRow draft) => new DraftSchools(draft.Id);
}

internal sealed class DraftDueReceiver(CampaignDraftStore drafts) : DraftDateReceiver<DraftDue>(drafts)
{
    protected override string Question => "До какого дня ждать ответы? Выберите или напишите, например: 15 сентября.";

    protected override long DraftOf(DraftDue route) => route.Draft;

    protected override DateOnly Earliest(CampaignDraftRow draft, Turn turn) => draft.OpensOn is { } opens && opens > turn.Today ? opens : turn.Today;

    protected override IEnumerable<(string Words, DateOnly Date)> Offers(CampaignDraftRow draft, Turn turn)
    {
        var from = Earliest(draft, turn);
        return [("Через неделю", from.AddDays(7)), ("Через две недели", from.AddDays(14)), ("Через месяц", from.AddMonths(1))];
    }

    protected override ChatRoute Setting(CampaignDraftRow draft, DateOnly date) => new SetDue(draft.Id, date);

    protected override ChatRoute Back(CampaignDraftRow draft) => new DraftOpening(draft.Id);
}

internal sealed class SetOpeningCommand(CampaignDraftStore drafts) : DraftCommand<SetOpening>(drafts)
{
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(SetOpening route) => route.Draft;

    protected override async Task<Outcome> Change(CampaignDraftRow draft, SetOpening route, Turn turn)
    {
        if (route.Date < turn.Today)
            return Outcome.GoTo(new DraftOpening(draft.Id), "Этот день уже прошёл.");
        await drafts.SetOpening(draft.Id, route.Date);
        return Outcome.GoTo(new DraftDue(draft.Id));
    }
}

internal sealed class SetDueCommand(CampaignDraftStore drafts) : DraftCommand<SetDue>(drafts)
{
    private readonly CampaignDraftStore drafts = drafts;

    protected override long DraftOf(SetDue route) => route.Draft;

    protected override async Task<Outcome> Change(CampaignDraftRow draft, SetDue route, Turn turn)
    {
        if (route.Date < turn.Today || route.Date < draft.OpensOn)
            return Outcome.GoTo(new DraftDue(draft.Id), "Срок не может быть раньше, чем сегодня или открытие.");
        await drafts.SetDue(draft.Id, route.Date);
        return Outcome.GoTo(new DraftPreview(draft.Id));
    }
}
