using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Announcements;

/// <summary>The pages of a draft. All of them take more.</summary>
internal static class DraftPages
{
    private const int MostOfText = 700;

    /// <summary>What is written by now, and what to do next.</summary>
    public static Page Writing(OpenedAnnouncement draft, Chosen chosen)
    {
        var (blank, files) = (draft.Pieces.Count == 0, draft.FilesInWords);
        return Waiting(draft, new Page(Html.Lines(
                (Html)$"<b>Новое объявление</b>",
                (Html)$"Кому: {chosen.InWords} ({Counted.People(chosen.Count.All)})",
                blank ? (Html)$"\nНапишите текст. Можно добавить фото и файлы, несколько сообщений подряд." : null,
                draft.Text.Length > 0 ? (Html)$"\n{CodePoints.Shorten(draft.Text, MostOfText)}" : null,
                files.Length > 0 ? (Html)$"\nПриложено: {files}." : null,
                blank ? null : (Html)$"\nМожно прислать ещё."))
            .Row(blank ? null : Button.To("Посмотреть и отправить", new PreviewAnnouncement(draft.Id)))
            .Row(Button.To($"Кому: {chosen.InWords} ›", new AskReceivers(draft.Id)))
            .Row(blank ? null : Button.To("Убрать последнее", new TakeBackPiece(draft.Id, draft.Pieces[^1].Id)), Button.To("Отложить", new PutOffAnnouncement(draft.Id))));
    }

    /// <summary>Below the message as people will see it: how many they are, and the button that sends it.</summary>
    public static Page Check(OpenedAnnouncement draft, Chosen chosen, Night night, TimeOnly now) => Waiting(draft, new Page(Html.Lines(
            (Html)$"Выше — так, как увидят люди.",
            (Html)$"Кому: {chosen.InWords}",
            AnnouncementWords.Reach(chosen.Count),
            night.Covers(now) ? (Html)$"\n⚠ Сейчас {now.ToString("HH:mm", CultureInfo.InvariantCulture)}: сообщение может разбудить. Черновик подождёт до утра." : null))
        .Row(chosen.Count.All > 0 ? Button.To(chosen.Count.Now > 0 ? $"Отправить · {Counted.People(chosen.Count.Now)}" : "Отправить: увидят, когда войдут", new SendAnnouncement(draft.Id, draft.Row.Version, chosen.Count.All)) : null)
        .Row(Button.To("‹ Исправить", new WriteAnnouncement(draft.Id)), Button.To("Кому", new AskReceivers(draft.Id)))
        .Row(Button.To("Отложить", new PutOffAnnouncement(draft.Id)), Button.To("Удалить черновик", new DropAnnouncement(draft.Id))));

    private static Page Waiting(OpenedAnnouncement draft, Page page) => page.Expecting(WriteAnnouncementReceiver.Slot, new WriteAnnouncement(draft.Id));
}
