using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Events;

/// <summary>The rows of plans in force, those that speak of such an event first.</summary>
internal sealed class LinkableActivities(RoadMapStore plans, ActivityStore activities)
{
    public async Task<IReadOnlyList<ActivityRow>> For(EventRow row)
    {
        var all = new List<ActivityRow>();
        foreach (var plan in await plans.Active(row.MunicipalityId))
            all.AddRange(await activities.OfRoadMap(plan.Id));
        // «Семинары», «мастер-классов»: the stem is enough.
        var stem = SearchKey.Of(row.Kind.Name())[..5];
        return [.. all.OrderBy(activity => Speaks(activity.Title, stem) ? 0 : Speaks($"{activity.Form} {activity.Result}", stem) ? 1 : 2)];
    }

    private static bool Speaks(string words, string stem) => SearchKey.Of(words).Contains(stem, StringComparison.Ordinal);
}

internal sealed class AskActivityScreen(OpenedEvents opened, LinkableActivities activities) : EventChoice<AskActivity>(opened)
{
    private const int PerPage = 6;

    protected override long EventOf(AskActivity route) => route.Event;

    protected override async Task<Page> Choice(OpenedEvent opened, AskActivity route, Turn turn)
    {
        var part = Parts.Of(await activities.For(opened.Row), route.Page, PerPage);
        return EventPages.Asking(opened, $"К какому мероприятию дорожной карты относится? Когда закроете список участников, он сам станет подтверждением для школ, которые были.")
            .Grid(1, part.Items.Select(activity => Button.Choice(
                $"{(activity.Number is { } number ? $"{number}. " : "")}{activity.Title}",
                activity.Id == opened.Row.ActivityId,
                new SetEventActivity(opened.Id, activity.Id))))
            .Row(part.Turns(index => new AskActivity(opened.Id, index)))
            .Row(Button.To("Ни к какому", new SetEventActivity(opened.Id, 0)));
    }
}

internal sealed class SetEventActivityCommand(OpenedEvents opened, EventStore events, ActivityStore activities, RoadMapStore plans, EventDrafting drafting)
    : EventChange<SetEventActivity>(opened)
{
    protected override long EventOf(SetEventActivity route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, SetEventActivity route, Turn turn)
    {
        if (!AccessRules.MayCoordinate(turn.Member.Acting.Membership, opened.Row.MunicipalityId))
            return Outcome.Refused;
        if (route.Activity != 0 && !await IsLinkable(route.Activity, opened.Row.MunicipalityId))
            return Outcome.GoTo(new AskActivity(opened.Id), "Этого мероприятия в плане больше нет: выберите другое.");
        await events.SetActivity(opened.Id, route.Activity == 0 ? null : route.Activity);
        return await drafting.Answered(opened, EventStep.Link, turn, route.Activity == 0 ? "Связи с дорожной картой нет." : "Связано с дорожной картой.");
    }

    private async Task<bool> IsLinkable(long id, long municipality) =>
        await activities.Find(id) is { RemovedAt: null } activity && activity.MunicipalityId == municipality
        && await plans.Find(activity.RoadMapId) is { State: RoadMapState.Active };
}
