using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage.Announcements;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Drafts first, then what was sent, with how many have confirmed.</summary>
internal sealed class AnnouncementListScreen(AnnouncementStore announcements, ReceivedStore received) : Screen<AnnouncementList, OwnMunicipality>
{
    private const int PerPage = 7;

    protected override Task<OwnMunicipality?> Admit(AnnouncementList route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, AnnouncementList route, Turn turn)
    {
        var (drafts, sent) = (await announcements.Drafts(subject.Id), await announcements.Sent(subject.Id));
        var toRead = await received.Count(turn.Member.PersonId, subject.Id);
        var part = Parts.Of(sent, route.Page, PerPage);
        return new Page(Html.Lines(
            (Html)$"<b>Объявления</b>",
            sent.Count == 0
                ? (Html)$"Напишите директорам, учителям или тьюторам и посмотрите, кто ознакомился."
                : $"Рядом с отправленными: сколько человек ознакомились."))
            .Row(Button.To("Написать объявление", new NewAnnouncement()))
            .Grid(1, part.Index > 0 ? [] : drafts.Select(draft => Button.To($"Черновик · {AnnouncementWords.Short(draft.Beginning)}", new WriteAnnouncement(draft.Id))))
            .Grid(1, part.Items.Select(line => Button.To(Label(line, turn), new AnnouncementCard(line.Id))))
            .Row(part.Turns(index => new AnnouncementList(index)))
            .Row(toRead.Everything > 0 ? Button.To("Объявления для меня", new MyAnnouncements()) : null, Button.To("Меню", new Home()));
    }

    private static string Label(AnnouncementLine line, Turn turn)
    {
        var going = line.State == AnnouncementState.Sending ? "… " : string.Empty;
        return $"{going}{turn.DateOf(line.BegunAt!.Value):dd.MM} · {line.Confirmed} из {line.People} · {AnnouncementWords.Short(line.Beginning)}";
    }
}
