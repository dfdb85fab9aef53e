using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>«Изменить срок»: a button for the usual ones, or a typed date.</summary>
internal sealed class AskNewDueReceiver(CampaignStore campaigns) : Receiver<AskNewDue, CampaignRow>
{
    private const string Slot = "campaign due";
    private static readonly int[] OfferedDays = [3, 7, 14];

    protected override Task<CampaignRow?> Admit(AskNewDue route, Turn turn) => campaigns.ToRun(route.Campaign, turn);

    protected override async Task<Outcome> Receive(CampaignRow subject, AskNewDue route, MessageIn message, bool confirmed, Turn turn)
    {
        var today = subject.Today(turn.Now);
        if (TypedDate.Read(((TextIn)message).Text, today) is not { } date)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Не понял дату. Напишите, например: 15.09 или 15 сентября."));
        if (date < today || date < subject.OpensOn)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"{RussianDate.DayMonth(date, today)} не подходит: срок не может быть раньше, чем сегодня или открытие."));
        return Outcome.GoTo(new MoveDue(subject.Id, subject.DueOn, date));
    }

    protected override Asking Ask(CampaignRow subject, AskNewDue route) => new($"Напишите новый срок, например: 15 сентября.", "новый срок анкеты");

    protected override Task<Page> AskAgain(CampaignRow subject, AskNewDue route, Turn turn)
    {
        if (subject.ClosedAt is not null)
            return Task.FromResult(new Page($"Анкета завершена, срок уже не изменить.").Row(Button.To("‹ К анкете", new CampaignPage(subject.Id))));

        var today = subject.Today(turn.Now);
        var from = subject.DueOn > today ? subject.DueOn : today;
        return Task.FromResult(new Page($"<b>{subject.Title}</b>\nСейчас срок {RussianDate.DayMonthWeekday(subject.DueOn)}. Какой будет? Выберите или напишите дату.")
            .Grid(1, OfferedDays.Select(days => from.AddDays(days)).Select(date =>
                Button.To($"{RussianDate.DayMonthWeekday(date)} · {RussianDate.Distance(date, today)}", new MoveDue(subject.Id, subject.DueOn, date))))
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)))
            .Expecting(Slot, new AskNewDue(subject.Id)));
    }
}

internal sealed class MoveDueCommand(CampaignStore campaigns, MembershipStore memberships, Outgoing outgoing) : Command<MoveDue, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(MoveDue route, Turn turn) => campaigns.ToRun(route.Campaign, turn);

    protected override async Task<Outcome> Run(CampaignRow subject, MoveDue route, Turn turn)
    {
        if (route.From == route.To || subject.DueOn == route.To)
            return Outcome.GoTo(new CampaignPage(subject.Id), $"Срок: {RussianDate.DayMonth(subject.DueOn)}.");
        if (route.To < subject.Today(turn.Now) || !await campaigns.MoveDue(subject.Id, route.From, route.To, turn.Member.PersonId))
            return Outcome.GoTo(new CampaignPage(subject.Id), "Срок уже другой: посмотрите, пожалуйста, ещё раз.");

        if (!subject.IsRunning)
            return Outcome.GoTo(new CampaignPage(subject.Id), $"Новый срок: {RussianDate.DayMonth(route.To)}.");

        await Tell(subject with { DueOn = route.To });
        return Outcome.GoTo(new CampaignPage(subject.Id), $"Новый срок: {RussianDate.DayMonth(route.To)}. Директора узнали.");
    }

    private async Task Tell(CampaignRow campaign)
    {
        var page = new Page($"У анкеты «{campaign.Title}» новый срок: <b>{RussianDate.DayMonthWeekday(campaign.DueOn)}</b>.")
            .Row(Button.To("Открыть анкету", new StartQuestionnaire(campaign.Id)), Button.To("Меню", new Home()));
        foreach (var school in (await campaigns.Progress(campaign.Id)).Where(school => !school.State.IsHandedIn()))
            foreach (var director in await memberships.DirectorsOf(school.SchoolId))
                await outgoing.Tell(director, page);
    }
}
