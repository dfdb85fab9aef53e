using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Announcements;

namespace SchoolSupport.Bot.Announcements;

/// <summary>«Кому»: roles on this page, schools on the next.</summary>
internal sealed class AskReceiversStep(OpenedAnnouncements opened, ChosenReceivers receivers) : DraftStep<AskReceivers>(opened)
{
    protected override long AnnouncementOf(AskReceivers route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, AskReceivers route, Turn turn)
    {
        var chosen = await receivers.Of(draft, turn);
        return Outcome.Show(new Page(Html.Lines((Html)$"<b>Кому объявление?</b>", AnnouncementWords.Reach(chosen.Count)))
            .Grid(2, Enum.GetValues<AddressedRole>().Select(role => Tick(draft.Id, role, chosen.Audience.Roles.Contains(role.ToRole()))))
            .Row(Button.To(
                chosen.Ticked == chosen.Schools.Count ? $"Школы: все ({chosen.Ticked}) ›" : $"Школы: {chosen.Ticked} из {chosen.Schools.Count} ›", new ReceiverSchools(draft.Id)))
            .Row(Button.To("Готово", new WriteAnnouncement(draft.Id))));
    }

    private static Button Tick(long id, AddressedRole role, bool isOn) => Button.Tick(Capital.Of(role.ToRole().Plural), isOn, new TickReceiverRole(id, role, !isOn));
}

internal sealed class TickReceiverRoleStep(OpenedAnnouncements opened, AnnouncementAudienceStore audience) : DraftStep<TickReceiverRole>(opened)
{
    protected override long AnnouncementOf(TickReceiverRole route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, TickReceiverRole route, Turn turn)
    {
        await audience.TickRole(draft.Id, route.Role.ToRole(), route.On);
        return Outcome.GoTo(new AskReceivers(draft.Id));
    }
}

internal sealed class ReceiverSchoolsStep(OpenedAnnouncements opened, ChosenReceivers receivers) : DraftStep<ReceiverSchools>(opened)
{
    private const int PerPage = 8;

    protected override long AnnouncementOf(ReceiverSchools route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, ReceiverSchools route, Turn turn)
    {
        var chosen = await receivers.Of(draft, turn);
        var part = Parts.Of(chosen.Schools, route.Page, PerPage);
        return Outcome.Show(new Page(Html.Lines((Html)$"<b>Каким школам?</b> Отмечено {chosen.Ticked} из {chosen.Schools.Count}.", AnnouncementWords.Reach(chosen.Count)))
            .Grid(1, part.Items.Select(school => Tick(draft.Id, school.Id, school.Name, chosen.Audience.Schools.Contains(school.Id), part.Index)))
            .Row(part.Turns(index => new ReceiverSchools(draft.Id, index)))
            .Row(Button.To("Отметить все", new TickAllReceiverSchools(draft.Id, On: true)), Button.To("Снять все", new TickAllReceiverSchools(draft.Id, On: false)))
            .Row(Button.To("Готово", new AskReceivers(draft.Id))));
    }

    private static Button Tick(long id, long school, string name, bool isOn, int page) =>
        Button.Tick(name, isOn, new TickReceiverSchool(id, school, !isOn, page));
}

internal sealed class TickReceiverSchoolStep(OpenedAnnouncements opened, AnnouncementAudienceStore audience) : DraftStep<TickReceiverSchool>(opened)
{
    protected override long AnnouncementOf(TickReceiverSchool route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, TickReceiverSchool route, Turn turn)
    {
        await audience.Tick(draft.Id, route.School, route.On);
        return Outcome.GoTo(new ReceiverSchools(draft.Id, route.Page));
    }
}

internal sealed class TickAllReceiverSchoolsStep(OpenedAnnouncements opened, AnnouncementAudienceStore audience) : DraftStep<TickAllReceiverSchools>(opened)
{
    protected override long AnnouncementOf(TickAllReceiverSchools route) => route.Announcement;

    protected override async Task<Outcome> Take(OpenedAnnouncement draft, TickAllReceiverSchools route, Turn turn)
    {
        await audience.TickAll(draft.Id, route.On);
        return Outcome.GoTo(new ReceiverSchools(draft.Id));
    }
}
