using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Shows a draft as people will see it, and below it whom it goes to.</summary>
internal sealed class AnnouncementPreview(ChosenReceivers receivers, ReminderPolicyStore policies, ChatStore chats, NoticeStore notices, Outgoing outgoing)
{
    /// <summary>False when it lies on top already: ten taps bring it once.</summary>
    public async Task<bool> Show(OpenedAnnouncement draft, Turn turn)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"announcement/preview/{turn.Visitor.ChatId}");
        var shown = await notices.OutcomeOf(key);
        if (shown is not null && shown == Mark((await chats.Find(turn.Visitor.ChatId))?.TopOutboxId, draft))
            return false;
        var night = (await policies.Of(draft.Row.MunicipalityId)).Night;
        await outgoing.Show(turn.Visitor.Chat, AnnouncementPages.Delivered(draft, turn.Member.Name));
        var top = await outgoing.Show(turn.Visitor.Chat, DraftPages.Check(draft, await receivers.Of(draft, turn), night, TimeOnly.FromDateTime(turn.LocalNow)));
        await notices.Forget(key);
        await notices.TryAdd(key, Mark(top, draft));
        return true;
    }

    private static string Mark(long? message, OpenedAnnouncement draft) => string.Create(CultureInfo.InvariantCulture, $"{message}/{draft.Id}/{draft.Row.Version}");
}

internal sealed class PreviewAnnouncementStep(OpenedAnnouncements opened, AnnouncementPreview preview) : DraftStep<PreviewAnnouncement>(opened)
{
    protected override long AnnouncementOf(PreviewAnnouncement route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, PreviewAnnouncement route, Turn turn)
    {
        if (draft.Pieces.Count == 0)
            return Outcome.GoTo(new WriteAnnouncement(draft.Id), "Пока нечего отправлять: напишите текст или пришлите файл.");
        return Outcome.Say(await preview.Show(draft, turn) ? "Так это увидят люди. Отправка — ниже." : "Объявление уже в чате, отправка под ним.");
    }
}

/// <summary>Gives it to be sent: whom to is settled in this very transaction. What has changed since the preview is shown once more first.</summary>
internal sealed class SendAnnouncementStep(
    OpenedAnnouncements opened, AnnouncementPreview preview, AnnouncementStore announcements, ReceiverStore store, ChosenReceivers receivers, ExpectationStore expectations, WorkQueue work)
    : DraftStep<SendAnnouncement>(opened)
{
    protected override long AnnouncementOf(SendAnnouncement route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, SendAnnouncement route, Turn turn)
    {
        var chosen = await receivers.Of(draft, turn);
        var isAsShown = draft.Row.Version == route.Version && chosen.Count.All == route.People && draft.Pieces.Count > 0 && chosen.Count.All > 0;
        if (!isAsShown || !await announcements.Send(draft.Id, route.Version, turn.Member.PersonId))
        {
            await preview.Show(draft, turn);
            return Outcome.Say("С тех пор кое-что изменилось. Посмотрите, пожалуйста, ещё раз.", alert: true);
        }

        await store.Write(draft.Id, draft.Row.MunicipalityId, chosen.People);
        await expectations.Clear(turn.Visitor.ChatId, WriteAnnouncementReceiver.Slot);
        await work.Add(SendAnnouncementWork.WorkKind, draft.Id.ToString(CultureInfo.InvariantCulture));
        return Outcome.GoTo(new AnnouncementCard(draft.Id), "Отправляю. Страница обновляется сама.");
    }
}
