using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Announcements;

/// <summary>What people get to see of an announcement.</summary>
internal static class AnnouncementPages
{
    /// <summary>The message as it is sent: files, the text, the button.</summary>
    /// <param name="sent">Which.</param>
    /// <param name="sender">Who sends it; null when erased.</param>
    public static Page Delivered(OpenedAnnouncement sent, string? sender) => new Page(Html.Lines(Says(sent, sender), (Html)$"", (Html)$"Прочитали? Нажмите, пожалуйста, кнопку."))
        .Showing(sent.Media)
        .Row(Confirm(sent));

    /// <summary>The same when it is opened later: its files are behind a button.</summary>
    public static Page Opened(ReceivedAnnouncement received)
    {
        var (sent, own) = (received.Opened, received.Own);
        var files = sent.FilesInWords;
        return new Page(Html.Lines(
            Says(sent, sent.Row.SenderName),
            (Html)$"",
            own.ConfirmedAt is { } at ? (Html)$"✓ Вы ознакомились {sent.Zone.Moment(at)}." : $"Прочитали? Нажмите, пожалуйста, кнопку."))
            .Row(own.ConfirmedAt is null ? Confirm(sent) : null)
            .Row(files.Length > 0 ? Button.To($"Приложено: {files}", new AnnouncementFiles(sent.Id)) : null)
            .Row(Button.To("‹ Объявления", new MyAnnouncements()), Button.To("Меню", new Home()));
    }

    /// <summary>A word to whoever got it and has not confirmed.</summary>
    public static Page Reminder(OpenedAnnouncement sent) => new Page(
            $"Напоминаю об объявлении от {sent.Zone.Moment(sent.Row.BegunAt!.Value)}: «{AnnouncementWords.Short(sent.Text.Length > 0 ? sent.Text : null)}»\nКоординатор ждёт отметки, что вы его прочитали.")
        .Row(Button.To("Прочитать", new ReadAnnouncement(sent.Id)), Confirm(sent));

    /// <summary>Head, text and signature.</summary>
    public static Html Says(OpenedAnnouncement sent, string? sender) => Html.Lines(
        (Html)$"📣 <b>Объявление</b> · {sent.Row.MunicipalityName}",
        sent.Text.Length > 0 ? (Html)$"\n{sent.Text}" : null,
        sender is null ? null : (Html)$"\n{sender}, координатор");

    private static Button Confirm(OpenedAnnouncement sent) => Button.To("Ознакомлен(а)", new ConfirmAnnouncement(sent.Id));
}
