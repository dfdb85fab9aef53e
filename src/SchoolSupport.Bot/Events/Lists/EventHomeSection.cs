using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>«Мероприятия» on the home page of whoever has some or may make one, and a line about the next one.</summary>
internal sealed class EventHomeSection(EventReadings readings, EventListStore lists) : IHomeSection
{
    private const int Order = 40;
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (await readings.Of(turn) is not { } reading)
            return null;
        var ahead = await lists.Ahead(reading.Scope);
        var button = Button.To(ahead.Count > 0 ? $"Мероприятия · {ahead.Count}" : "Мероприятия", new EventList());
        if (ahead.Count == 0)
            return reading.MayCreate || await HasPast(reading) ? new HomePart(Order, null) { Seldom = [button] } : null;
        var next = ahead.FirstOrDefault(line => (line.Own == GuestState.Going || line.IsLed) && line.StartsAt < turn.Now + Soon);
        return new HomePart(
            Order,
            next is null ? null : (Html)$"{EventTimes.Begin(next.StartsAt!.Value, reading.Zone, turn.Now)}: {next.Kind.Name()} «{CodePoints.Shorten(next.Title!, 60)}»{(next.IsLed ? ", ведёте вы" : "")}")
        {
            Places = [button],
        };
    }

    private async Task<bool> HasPast(EventReading reading) => (await lists.Past(reading.Scope)).Count > 0;
}

internal sealed class EventCommands : ISlashCommands
{
    private static readonly Role[] Roles = [.. Role.All.Where(role => role.NeedsMunicipality)];

    public IEnumerable<SlashCommand> Commands =>
    [
        new("events", "семинары, вебинары и другие мероприятия", new EventList(), Roles),
        new("meropriyatiya", "мероприятия", new EventList()) { IsListed = false },
    ];
}
