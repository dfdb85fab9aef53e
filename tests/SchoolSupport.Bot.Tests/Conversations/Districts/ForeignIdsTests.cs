using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Tests.Conversations.Districts;

/// <summary>Several municipalities live in one installation and never see each other's data, whatever buttons somebody makes up.</summary>
public sealed class ForeignIdsTests(ITestOutputHelper output)
{
    // Pages with calendars and lists lead to very many places of one kind.
    private const int OfOneKind = 5;

    [Fact]
    public async Task No_button_of_one_district_shows_changes_or_tells_anything_when_people_of_another_press_it()
    {
        await using var districts = await TwoDistricts.Settle();
        var seen = new HashSet<ChatRoute>();
        foreach (var insider in districts.Insiders)
            seen.UnionWith(await Walk(districts, insider));
        var named = seen.Where(districts.NamesTheirs).ToList();
        output.WriteLine($"{seen.Count} buttons, {named.Count} of {Kinds(named)} kinds name something of the district");

        var breaches = new List<string>();
        foreach (var outsider in districts.Outsiders)
            breaches.AddRange((await Press(districts, outsider, named)).Select(press => $"{outsider.Acting.Role.Code} pressing {press.Route}: {press.Breach}"));

        Assert.True(breaches.Count == 0, string.Join("\n", breaches));
        // The same eyes see a great deal when it is the district's own coordinator who presses.
        var coordinator = districts.Insiders.First(insider => insider.Acting.Role == Role.Coordinator);
        Assert.InRange(Kinds((await Press(districts, coordinator, named)).Select(press => press.Route)), 50, int.MaxValue);
    }

    [Fact]
    public async Task No_button_of_one_school_changes_or_tells_anything_when_people_of_another_press_it()
    {
        await using var districts = await TwoDistricts.Settle();
        var atSchools = districts.Insiders.Where(insider => insider.Acting.SchoolName is not null).ToList();
        var seen = new Dictionary<Member, IReadOnlySet<ChatRoute>>();
        foreach (var person in atSchools)
            seen[person] = await Walk(districts, person);

        var pressed = 0;
        foreach (var (person, other) in atSchools.SelectMany(person => atSchools.Select(other => (person, other))))
        {
            if (person.Acting.SchoolName == other.Acting.SchoolName)
                continue;
            foreach (var route in seen[other].Where(districts.NamesTheirs).Except(seen[person]))
            {
                var led = await districts.Open(person, route);
                Assert.True(led is { Changes: 0, Told.Count: 0 }, $"{person.Acting.Title} pressing {route} of {other.Acting.Title} changes {led.Changes} rows");
                pressed++;
            }
        }

        Assert.InRange(pressed, 100, int.MaxValue);
    }

    private static int Kinds(IEnumerable<ChatRoute> routes) => routes.Select(route => route.GetType()).Distinct().Count();

    private static async Task<IReadOnlyList<(ChatRoute Route, string Breach)>> Press(TwoDistricts districts, Member member, IEnumerable<ChatRoute> routes)
    {
        var breaches = new List<(ChatRoute, string)>();
        foreach (var route in routes)
        {
            if (Breach(districts, await districts.Open(member, route)) is { } breach)
                breaches.Add((route, breach));
        }

        return breaches;
    }

    private static string? Breach(TwoDistricts districts, Opened led) =>
        led.Changes > 0 ? $"changes {led.Changes} rows"
        : led.Told.Count > 0 ? "tells somebody"
        : districts.Secrets.FirstOrDefault(led.Says) is { } secret ? $"says «{secret}»"
        : null;

    // Where a person gets from the menu. Whatever is pressed on the way is undone before the next.
    private static async Task<IReadOnlySet<ChatRoute>> Walk(TwoDistricts districts, Member insider)
    {
        var seen = new HashSet<ChatRoute>();
        var kinds = new Dictionary<Type, int>();
        var ahead = new Queue<ChatRoute>([new Home()]);
        while (ahead.TryDequeue(out var route))
        {
            if (!seen.Add(route) || (kinds[route.GetType()] = kinds.GetValueOrDefault(route.GetType()) + 1) > OfOneKind)
                continue;
            foreach (var next in (await districts.Open(insider, route)).Leads)
                ahead.Enqueue(next);
        }

        return seen;
    }
}
