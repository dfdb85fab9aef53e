using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Asks for a date of a draft: by a button, or typed.</summary>
internal abstract class DraftDateReceiver<TRoute>(CampaignDraftStore drafts, DayBook days) : Receiver<TRoute, CampaignDraftRow>
    where TRoute : ChatRoute
{
    private const string Slot = "campaign date";

    protected abstract long DraftOf(TRoute route);

    protected abstract string Question { get; }

    /// <summary>The first date that may be chosen.</summary>
    protected abstract DateOnly Earliest(CampaignDraftRow draft, Turn turn);

    /// <summary>What is offered by buttons: days of work, for nobody opens or hands in a questionnaire on a day off unless they say so.</summary>
    protected abstract IEnumerable<(string Words, DateOnly Date)> Offers(CampaignDraftRow draft, Turn turn, WorkingCalendar calendar);

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

    protected sealed override async Task<Page> AskAgain(CampaignDraftRow subject, TRoute route, Turn turn)
    {
        if (subject.CampaignId is { } started)
            return DraftAccess.Started(started);

        var calendar = (await days.Of(subject.MunicipalityId, turn.Today)).Calendar;
        return new Page($"<b>{subject.Heading()}</b>\n{Question}")
            .Grid(1, Offers(subject, turn, calendar).Select(offer => Button.To(
                $"{offer.Words} · {RussianDate.WeekdayDayMonth(offer.Date)}", Setting(subject, offer.Date))))
            .Row(Button.To("‹ Назад", Back(subject)), Button.To("Меню", new Home()))
            .Expecting(Slot, route);
    }

    /// <summary>The date itself when people work on it, else the first working day after it.</summary>
    protected static DateOnly Working(DateOnly date, WorkingCalendar calendar) => calendar.NextWorkingDay(date.AddDays(-1));
}

internal sealed class DraftOpeningReceiver(CampaignDraftStore drafts, DayBook days) : DraftDateReceiver<DraftOpening>(drafts, days)
{
    protected override string Question => "Когда открыть? Выберите день или напишите, например: 15 сентября.";

    protected override long DraftOf(DraftOpening route) => route.Draft;

    protected override DateOnly Earliest(CampaignDraftRow draft, Turn turn) => turn.Today;

    // Today stands there on any day: whoever is at work now may mean it.
    protected override IEnumerable<(string Words, DateOnly Date)> Offers(CampaignDraftRow draft, Turn turn, WorkingCalendar calendar)
    {
        yield return ("Сегодня", turn.Today);
        var monday = TypedDate.Read("понедельник", turn.Today)!.Value;
        var next = calendar.NextWorkingDay(turn.Today);
        yield return (next == turn.Today.AddDays(1) ? "Завтра" : next == monday ? "В понедельник" : "В ближайший рабочий день", next);
        var week = Working(monday, calendar);
        if (week > next)
            yield return (week == monday ? "В понедельник" : "После выходных", week);
    }

    protected override ChatRoute Setting(CampaignDraftRow draft, DateOnly date) => new SetOpening(draft.Id, date);

    protected override ChatRoute Back(CampaignDraftRow draft) => new DraftSchools(draft.Id);
}

internal sealed class DraftDueReceiver(CampaignDraftStore drafts, DayBook days) : DraftDateReceiver<DraftDue>(drafts, days)
{
    protected override string Question => "До какого дня ждать ответы? Выберите или напишите, например: 15 сентября.";

    protected override long DraftOf(DraftDue route) => route.Draft;

    protected override DateOnly Earliest(CampaignDraftRow draft, Turn turn) => draft.OpensOn is { } opens && opens > turn.Today ? opens : turn.Today;

    protected override IEnumerable<(string Words, DateOnly Date)> Offers(CampaignDraftRow draft, Turn turn, WorkingCalendar calendar)
    {
        var from = Earliest(draft, turn);
        (string Words, DateOnly Date)[] offers = [("Через неделю", from.AddDays(7)), ("Через две недели", from.AddDays(14)), ("Через месяц", from.AddMonths(1))];
        // Long holidays make one day of two: the words nearer to it stay.
        return offers.GroupBy(offer => Working(offer.Date, calendar)).Select(same => (same.Last().Words, same.Key));
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
