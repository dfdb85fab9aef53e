using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Announcements;

/// <summary>A page or a change of a draft, as long as it is one.</summary>
internal abstract class DraftStep<TRoute>(OpenedAnnouncements opened) : Command<TRoute, OpenedAnnouncement>
    where TRoute : ChatRoute
{
    protected abstract long AnnouncementOf(TRoute route);

    protected abstract Task<Outcome> Take(OpenedAnnouncement draft, TRoute route, Turn turn);

    protected sealed override Task<OpenedAnnouncement?> Admit(TRoute route, Turn turn) => opened.ToRun(AnnouncementOf(route), turn);

    protected sealed override async Task<Outcome> Run(OpenedAnnouncement subject, TRoute route, Turn turn) =>
        subject.IsDraft ? await Take(subject, route, turn) : GivenAway.LeadOn(subject);
}

/// <summary>A draft that somebody has sent meanwhile.</summary>
internal static class GivenAway
{
    public static Outcome LeadOn(OpenedAnnouncement sent) => Outcome.GoTo(new AnnouncementCard(sent.Id), "Объявление уже отправлено, в нём ничего не меняется.");

    public static Page Page(OpenedAnnouncement sent) => new Page($"Объявление уже отправлено, в нём ничего не меняется.")
        .Row(Button.To("Открыть", new AnnouncementCard(sent.Id)), Button.To("Меню", new Home()));
}
