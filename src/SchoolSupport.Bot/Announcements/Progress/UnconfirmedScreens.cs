using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Who has not confirmed, school by school, and why if that is known.</summary>
internal sealed class UnconfirmedReceiversScreen(OpenedAnnouncements opened, ReceiverStore receivers) : Screen<UnconfirmedReceivers, OpenedAnnouncement>
{
    private const int PerPage = 40;

    protected override Task<OpenedAnnouncement?> Admit(UnconfirmedReceivers route, Turn turn) => opened.ToWatch(route.Announcement, turn);

    protected override async Task<Page> Show(OpenedAnnouncement subject, UnconfirmedReceivers route, Turn turn)
    {
        var all = (await receivers.Of(subject.Id)).Where(person => person.Standing is not (ReceiverStanding.Confirmed or ReceiverStanding.Left)).ToList();
        var part = Parts.Of(all, route.Page, PerPage);
        var today = AnnouncementRules.MayRemind(subject.Row.RemindedOn, turn.Today);
        return new Page(Html.Lines(
        [
            (Html)$"«{AnnouncementWords.Short(subject.Text.Length > 0 ? subject.Text : null)}»",
            all.Count == 0 ? (Html)$"Ознакомились все." : $"Не ознакомились: <b>{all.Count}</b>",
            today || all.Count == 0 ? null : (Html)$"Сегодня уже напомнили.",
            .. part.Items.GroupBy(person => person.SchoolName).Select(school => (Html)$"<b>{school.Key ?? "Без школы"}</b>: {string.Join(", ", school.Select(Name))}"),
        ]))
            .Row(part.Turns(index => new UnconfirmedReceivers(subject.Id, index)))
            .Row(today && all.Count > 0 ? Button.To("Напомнить им", new RemindReceivers(subject.Id)) : null)
            .Row(Button.To("Таблица Excel", new ConfirmationSheet(subject.Id)))
            .Row(Button.To("‹ К объявлению", new AnnouncementCard(subject.Id)), Button.To("Меню", new Home()));
    }

    private static string Name(ReceiverRow person) => $"{person.Name ?? "имя удалено"}{Why(person.Standing)}";

    private static string Why(ReceiverStanding standing) => standing switch
    {
        ReceiverStanding.Absent => " (не в боте)",
        ReceiverStanding.Unreached => " (не дошло)",
        ReceiverStanding.Waiting => " (ещё отправляется)",
        _ => string.Empty,
    };
}

/// <summary>«Напомнить им»: once a day, whoever presses, and not at night.</summary>
internal sealed class RemindReceiversCommand(
    OpenedAnnouncements opened, AnnouncementStore announcements, ReceiverStore receivers, ReminderPolicyStore policies, WorkQueue work) : Command<RemindReceivers, OpenedAnnouncement>
{
    protected override Task<OpenedAnnouncement?> Admit(RemindReceivers route, Turn turn) => opened.ToWatch(route.Announcement, turn);

    protected override async Task<Outcome> Run(OpenedAnnouncement subject, RemindReceivers route, Turn turn)
    {
        var list = new UnconfirmedReceivers(subject.Id);
        var tally = await receivers.Tally(subject.Id);
        if (tally.Delivered + tally.Unreached == 0)
            return Outcome.GoTo(list, "Напоминать пока некому.");
        var night = (await policies.Of(subject.Row.MunicipalityId)).Night;
        if (night.Covers(TimeOnly.FromDateTime(turn.LocalNow)))
            return Outcome.Say($"Сейчас {turn.LocalNow:HH:mm}, людей лучше не будить. Напомните, пожалуйста, после {night.Until:HH:mm}.", alert: true);
        if (!await announcements.Remind(subject.Id, turn.Today))
            return Outcome.GoTo(list, "Сегодня уже напомнили: завтра можно ещё раз.");
        await work.Add(RemindReceiversWork.WorkKind, RemindReceiversWork.Order(subject.Id, turn.Today));
        return Outcome.GoTo(list, $"Напоминаю: {Counted.People(tally.Delivered + tally.Unreached)}.");
    }
}
