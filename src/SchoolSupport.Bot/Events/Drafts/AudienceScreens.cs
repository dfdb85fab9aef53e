using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>Whom to invite: roles on this page, schools on the next.</summary>
internal sealed class AskAudienceScreen(OpenedEvents opened, EventAudience audience, SchoolStore schools) : EventChoice<AskAudience>(opened)
{
    protected override long EventOf(AskAudience route) => route.Event;

    protected override async Task<Page> Choice(OpenedEvent opened, AskAudience route, Turn turn)
    {
        var roles = await audience.Roles(opened.Id);
        var (ticked, all) = ((await audience.Schools(opened.Id)).Count, (await schools.OfMunicipality(opened.Row.MunicipalityId)).Count);
        var invited = await audience.Count(opened.Id);
        return EventPages.Asking(opened, $"Кого пригласить? {AudienceWords.Invited(invited)}")
            .Grid(2, Enum.GetValues<InvitedRole>().Select(role => Tick(opened.Id, role, roles.Contains(role.ToRole().Code))))
            .Row(Button.To(ticked == all ? $"Школы: все ({all}) ›" : $"Школы: {ticked} из {all} ›", new EventSchools(opened.Id)))
            .Row(invited.In + invited.NotYet > 0 ? Button.To(opened.IsDraft ? "Дальше" : "Готово, пригласить новых", new AudienceChosen(opened.Id)) : null);
    }

    private static Button Tick(long id, InvitedRole role, bool isOn) => Button.Tick(Capital.Of(role.ToRole().Plural), isOn, new TickEventRole(id, role, !isOn));
}

internal static class AudienceWords
{
    /// <summary>«Приглашение получат 34 человека, ещё 5 пока не вошли в бот.»</summary>
    public static Html Invited((long In, long NotYet) count) => count switch
    {
        (0, 0) => $"Таких людей пока нет.",
        (0, var later) => $"Никто из них ещё не вошёл в бот ({later}): увидят, когда войдут.",
        (var now, 0) => $"Приглашение {Verb(now)} <b>{Counted.People(now)}</b>.",
        var (now, later) => $"Приглашение {Verb(now)} <b>{Counted.People(now)}</b>; ещё {later} пока не в боте и {Plural.Of(later, "увидит, когда войдёт", "увидят, когда войдут", "увидят, когда войдут")}.",
    };

    private static string Verb(long count) => Plural.Of(count, "получит", "получат", "получат");
}

internal sealed class TickEventRoleCommand(OpenedEvents opened, EventAudience audience) : EventChange<TickEventRole>(opened)
{
    protected override long EventOf(TickEventRole route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, TickEventRole route, Turn turn)
    {
        await audience.TickRole(opened.Id, route.Role.ToRole().Code, route.On);
        return Outcome.GoTo(new AskAudience(opened.Id));
    }
}

internal sealed class EventSchoolsScreen(OpenedEvents opened, EventAudience audience, SchoolStore schools) : Screen<EventSchools, OpenedEvent>
{
    private const int PerPage = 8;

    protected override Task<OpenedEvent?> Admit(EventSchools route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Page> Show(OpenedEvent subject, EventSchools route, Turn turn)
    {
        if (ChangedEvent.Refuses(subject) is not null)
            return ChangedEvent.Page(subject);
        var ticked = (await audience.Schools(subject.Id)).ToHashSet();
        var part = Parts.Of(await schools.OfMunicipality(subject.Row.MunicipalityId), route.Page, PerPage);
        return EventPages.Asking(subject, $"Какие школы? Отмечено {ticked.Count}.")
            .Grid(1, part.Items.Select(school => Button.Tick(
                school.Name, ticked.Contains(school.Id), new TickEventSchool(subject.Id, school.Id, !ticked.Contains(school.Id), part.Index))))
            .Row(part.Turns(index => new EventSchools(subject.Id, index)))
            .Row(Button.To("Отметить все", new TickAllEventSchools(subject.Id, On: true)), Button.To("Снять все", new TickAllEventSchools(subject.Id, On: false)))
            .Row(Button.To("Готово", new AskAudience(subject.Id)));
    }
}

internal sealed class TickEventSchoolCommand(OpenedEvents opened, EventAudience audience) : EventChange<TickEventSchool>(opened)
{
    protected override long EventOf(TickEventSchool route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, TickEventSchool route, Turn turn)
    {
        await audience.Tick(opened.Id, route.School, route.On);
        return Outcome.GoTo(new EventSchools(opened.Id, route.Page));
    }
}

internal sealed class TickAllEventSchoolsCommand(OpenedEvents opened, EventAudience audience) : EventChange<TickAllEventSchools>(opened)
{
    protected override long EventOf(TickAllEventSchools route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, TickAllEventSchools route, Turn turn)
    {
        await audience.TickAll(opened.Id, route.On);
        return Outcome.GoTo(new EventSchools(opened.Id));
    }
}

/// <summary>Whom it is meant for is settled; of what is announced those who are new are invited.</summary>
internal sealed class AudienceChosenCommand(OpenedEvents opened, EventDrafting drafting, EventNews news) : EventChange<AudienceChosen>(opened)
{
    protected override long EventOf(AudienceChosen route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, AudienceChosen route, Turn turn)
    {
        if (opened.IsAhead)
            await news.Invite(opened.Id);
        return await drafting.Answered(opened, EventStep.Audience, turn, "Кого ещё не звали, тем уйдёт приглашение.");
    }
}
