using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Announcements;

/// <summary>How far it is: sent, delivered, confirmed. While the page is open it follows by itself.</summary>
internal sealed class AnnouncementCardScreen(OpenedAnnouncements opened, ReceiverStore receivers, ReminderPolicyStore policies, WorkQueue work)
    : Screen<AnnouncementCard, OpenedAnnouncement>
{
    private const int MostOfText = 300;

    protected override Task<OpenedAnnouncement?> Admit(AnnouncementCard route, Turn turn) => opened.ToWatch(route.Announcement, turn);

    protected override async Task<Page> Show(OpenedAnnouncement subject, AnnouncementCard route, Turn turn)
    {
        var tally = await receivers.Tally(subject.Id);
        var stopped = subject.Row.State == AnnouncementState.Sending && !await work.IsOpen(SendAnnouncementWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture));
        return new Page(Html.Lines(
            (Html)$"📣 <b>Объявление</b> · {subject.Zone.Moment(subject.Row.BegunAt!.Value)}",
            subject.Text.Length > 0 ? (Html)$"{CodePoints.Shorten(subject.Text, MostOfText)}" : null,
            subject.Files.Count > 0 ? (Html)$"Приложено: {subject.FilesInWords}" : null,
            (Html)$"",
            Sent(tally),
            tally.Waiting > 0 && await Morning(subject.Row, turn) is { } morning ? (Html)$"🌙 Ночью рассылки не уходят: остальные получат утром, с {subject.Zone.At(morning).ToString("H:mm", CultureInfo.InvariantCulture)}." : null,
            NotReached(tally),
            (Html)$"Ознакомились: <b>{tally.Confirmed} из {tally.People}</b>",
            tally.Left > 0 ? (Html)$"Больше не работают: {tally.Left}" : null,
            stopped ? (Html)$"\n⚠ Отправка остановилась на полпути." : null))
            .Row(stopped ? Button.To("Продолжить отправку", new GoOnSending(subject.Id)) : null)
            .Row(tally.Unconfirmed > 0 ? Button.To($"Кто не ознакомился · {tally.Unconfirmed}", new UnconfirmedReceivers(subject.Id)) : null)
            .Row(Button.To("Показать целиком", new ShowAnnouncement(subject.Id)), Button.To("Таблица Excel", new ConfirmationSheet(subject.Id)))
            .Row(Button.To("‹ Объявления", new AnnouncementList()), Button.To("Меню", new Home()))
            .LivingAs(new AnnouncementCard(subject.Id));
    }

    private async Task<DateTimeOffset?> Morning(AnnouncementRow row, Turn turn) =>
        new LocalNight((await policies.Of(row.MunicipalityId)).Night, new TimeZoneName(row.MunicipalityZone)).Keeps(row.BegunAt!.Value, turn.Now);

    private static Html Sent(AnnouncementTally tally) => tally.Waiting > 0
        ? (Html)$"Отправляется: ещё {tally.Waiting} из {tally.People}. Доставлено: {tally.Arrived}"
        : $"Отправлено. Доставлено: <b>{tally.Arrived} из {tally.People}</b>";

    private static Html? NotReached(AnnouncementTally tally) => (tally.Absent, tally.Unreached) switch
    {
        (0, 0) => null,
        (var absent, 0) => $"Не вошли в бот: {absent}",
        (0, var unreached) => $"Не дошло: {unreached}",
        var (absent, unreached) => $"Не вошли в бот: {absent} · не дошло: {unreached}",
    };
}

/// <summary>What people got, for those who watch it: the text and the files once more.</summary>
internal sealed class ShowAnnouncementScreen(OpenedAnnouncements opened) : Screen<ShowAnnouncement, OpenedAnnouncement>
{
    protected override Task<OpenedAnnouncement?> Admit(ShowAnnouncement route, Turn turn) => opened.ToWatch(route.Announcement, turn);

    protected override Task<Page> Show(OpenedAnnouncement subject, ShowAnnouncement route, Turn turn) => Task.FromResult(
        new Page(AnnouncementPages.Says(subject, subject.Row.SenderName))
            .Showing(subject.Media)
            .Row(Button.To("‹ К объявлению", new AnnouncementCard(subject.Id)), Button.To("Меню", new Home())));
}

/// <summary>Goes on where sending stopped; who was told is not told again.</summary>
internal sealed class GoOnSendingCommand(OpenedAnnouncements opened, WorkQueue work) : Command<GoOnSending, OpenedAnnouncement>
{
    protected override Task<OpenedAnnouncement?> Admit(GoOnSending route, Turn turn) => opened.ToWatch(route.Announcement, turn);

    protected override async Task<Outcome> Run(OpenedAnnouncement subject, GoOnSending route, Turn turn)
    {
        var payload = subject.Id.ToString(CultureInfo.InvariantCulture);
        if (subject.Row.State == AnnouncementState.Sending && !await work.IsOpen(SendAnnouncementWork.WorkKind, payload))
            await work.Add(SendAnnouncementWork.WorkKind, payload);
        return Outcome.GoTo(new AnnouncementCard(subject.Id));
    }
}
