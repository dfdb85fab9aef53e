using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Announcements;

/// <summary>A second tap goes on with the draft of the first, as long as nothing is written in it.</summary>
internal sealed class NewAnnouncementCommand(AnnouncementStore announcements) : Command<NewAnnouncement, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(NewAnnouncement route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Run(OwnMunicipality subject, NewAnnouncement route, Turn turn) =>
        Outcome.GoTo(new WriteAnnouncement(await announcements.Begin(subject.Id, turn.Member.PersonId)));
}

/// <summary>Takes out the piece that the page called the last; what was sent since stays.</summary>
internal sealed class TakeBackPieceStep(OpenedAnnouncements opened, AnnouncementPieceStore pieces) : DraftStep<TakeBackPiece>(opened)
{
    protected override long AnnouncementOf(TakeBackPiece route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, TakeBackPiece route, Turn turn)
    {
        await pieces.Remove(draft.Id, route.Piece);
        return Outcome.GoTo(new WriteAnnouncement(draft.Id));
    }
}

internal sealed class PutOffAnnouncementStep(OpenedAnnouncements opened, ExpectationStore expectations) : DraftStep<PutOffAnnouncement>(opened)
{
    protected override long AnnouncementOf(PutOffAnnouncement route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, PutOffAnnouncement route, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, WriteAnnouncementReceiver.Slot);
        return Outcome.GoTo(new AnnouncementList(), draft.Pieces.Count > 0 ? "Черновик сохранён, его никто не видит, кроме координаторов." : null);
    }
}

internal sealed class DropAnnouncementStep(OpenedAnnouncements opened, AnnouncementStore announcements, ExpectationStore expectations) : DraftStep<DropAnnouncement>(opened)
{
    protected override long AnnouncementOf(DropAnnouncement route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, DropAnnouncement route, Turn turn)
    {
        if (!route.Sure)
            return Outcome.Show(new Page($"Удалить черновик «{AnnouncementWords.Short(draft.Text.Length > 0 ? draft.Text : null)}»? Его никто не получил.")
                .Row(Button.To("Удалить", new DropAnnouncement(draft.Id, Sure: true)), Button.To("‹ Оставить", new WriteAnnouncement(draft.Id))));
        await announcements.Drop(draft.Id);
        await expectations.Clear(turn.Visitor.ChatId, WriteAnnouncementReceiver.Slot);
        return Outcome.GoTo(new AnnouncementList(), "Черновик удалён.");
    }
}
