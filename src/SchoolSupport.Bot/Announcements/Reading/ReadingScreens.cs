using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Announcements;

namespace SchoolSupport.Bot.Announcements;

/// <summary>What was announced to the visitor: what is to be confirmed first.</summary>
internal sealed class MyAnnouncementsScreen(ReceivedStore received) : Screen<MyAnnouncements, Member>
{
    private const int PerPage = 8;

    protected override Task<Member?> Admit(MyAnnouncements route, Turn turn) =>
        Task.FromResult(turn.Visitor is Member { Acting.Membership.MunicipalityId: not null } member ? member : null);

    protected override async Task<Page> Show(Member subject, MyAnnouncements route, Turn turn)
    {
        var all = await received.Of(subject.PersonId, subject.Acting.Membership.MunicipalityId!.Value);
        var unread = all.Count(line => line.ConfirmedAt is null);
        var part = Parts.Of(all, route.Page, PerPage);
        return new Page(Html.Lines(
            (Html)$"<b>Объявления для вас</b>",
            all.Count == 0 ? (Html)$"Пока ни одного. Когда появятся, я пришлю." : unread == 0 ? (Html)$"Всё прочитано." : $"Ждут отметки «Ознакомлен(а)»: {unread}."))
            .Grid(1, part.Items.Select(line => Button.To(
                $"{(line.ConfirmedAt is null ? "●" : "✓")} {turn.DateOf(line.BegunAt):dd.MM} · {AnnouncementWords.Short(line.Beginning)}", new ReadAnnouncement(line.Id))))
            .Row(part.Turns(index => new MyAnnouncements(index)))
            .Row(Button.To("Меню", new Home()));
    }
}

internal sealed class ReadAnnouncementScreen(OpenedAnnouncements opened) : Screen<ReadAnnouncement, ReceivedAnnouncement>
{
    protected override Task<ReceivedAnnouncement?> Admit(ReadAnnouncement route, Turn turn) => opened.ToRead(route.Announcement, turn);

    protected override Task<Page> Show(ReceivedAnnouncement subject, ReadAnnouncement route, Turn turn) => Task.FromResult(AnnouncementPages.Opened(subject));
}

/// <summary>Photos and files come again, below what is in the chat.</summary>
internal sealed class AnnouncementFilesScreen(OpenedAnnouncements opened) : Screen<AnnouncementFiles, ReceivedAnnouncement>
{
    protected override Task<ReceivedAnnouncement?> Admit(AnnouncementFiles route, Turn turn) => opened.ToRead(route.Announcement, turn);

    protected override Task<Page> Show(ReceivedAnnouncement subject, AnnouncementFiles route, Turn turn) => Task.FromResult(
        new Page($"Файлы объявления от {subject.Opened.Zone.Moment(subject.Opened.Row.BegunAt!.Value)}: {subject.Opened.FilesInWords}.")
            .Showing(subject.Opened.Media)
            .Row(Button.To("‹ К объявлению", new ReadAnnouncement(subject.Opened.Id)), Button.To("Меню", new Home())));
}

/// <summary>What «Ознакомлен(а)» is pressed under.</summary>
/// <param name="Received">Null in the preview of a coordinator.</param>
internal sealed record Confirmable(ReceivedAnnouncement? Received);

/// <summary>«Ознакомлен(а)»: counts once, however late. In the preview it does nothing and says so.</summary>
internal sealed class ConfirmAnnouncementCommand(OpenedAnnouncements opened, ReceiverStore receivers) : Command<ConfirmAnnouncement, Confirmable>
{
    protected override async Task<Confirmable?> Admit(ConfirmAnnouncement route, Turn turn) =>
        await opened.ToRead(route.Announcement, turn) is { } received ? new Confirmable(received)
        : await opened.ToRun(route.Announcement, turn) is not null ? new Confirmable((ReceivedAnnouncement?)null)
        : null;

    protected override async Task<Outcome> Run(Confirmable subject, ConfirmAnnouncement route, Turn turn)
    {
        if (subject.Received is null)
            return Outcome.Say("Так кнопка будет выглядеть у людей: здесь она ничего не делает.");
        var isFirst = await receivers.Confirm(route.Announcement, turn.Member.PersonId);
        return Outcome.GoTo(new ReadAnnouncement(route.Announcement), isFirst ? "Спасибо, отметил." : "Уже отмечено, спасибо.");
    }
}
