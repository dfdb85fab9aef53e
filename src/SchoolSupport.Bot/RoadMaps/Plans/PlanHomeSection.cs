using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Дорожные карты» on the home page of coordinators and controllers.</summary>
internal sealed class PlanHomeSection(RoadMapStore plans) : IHomeSection
{
    private const int Order = 30;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (PlanAccess.Seen(turn) is not { } seen)
            return null;
        var active = (await plans.Active(seen.Id)).Count;
        return new HomePart(Order, null)
        {
            Places = [Button.To(active > 0 ? $"Дорожные карты · {active}" : "Дорожные карты", new PlanList())],
        };
    }
}

internal sealed class PlanCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
        [new("plans", "дорожные карты района", new PlanList(), Role.Coordinator, Role.Controller)];
}
