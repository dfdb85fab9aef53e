using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>The home page is put together from what the features say about today: what is to be done first, and few buttons.</summary>
public sealed class HomeScreen(HomeParts parts) : Screen<Home, Member>
{
    // As many as one takes in at a glance.
    private const int MostButtons = 6;

    protected override Task<Member?> Admit(Home route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, Home route, Turn turn)
    {
        var said = await parts.Of(subject, turn);
        var page = new Page(Html.Lines([Heading(subject, turn), .. said.Select(part => part.Line)]));
        var seldom = said.SelectMany(part => part.Seldom).ToList();
        var fits = said.Sum(part => part.Buttons) <= MostButtons || seldom.Count == 0;
        return said.SelectMany(part => part.Rows)
            .Aggregate(page, (sofar, row) => sofar.Row(row))
            .Grid(2, [.. said.SelectMany(part => part.Places), .. fits ? seldom : [Button.To("Ещё", new MoreOfHome())]]);
    }

    private static Html Heading(Member member, Turn turn)
    {
        var place = member.Acting.SchoolName ?? member.Acting.MunicipalityName ?? member.Acting.Role.Title;
        return $"<b>{place}</b> · {RussianDate.FullWeekdayDayMonth(turn.Today)}";
    }
}

public sealed class MoreOfHomeScreen(HomeParts parts) : Screen<MoreOfHome, Member>
{
    protected override Task<Member?> Admit(MoreOfHome route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, MoreOfHome route, Turn turn)
    {
        var said = await parts.Of(subject, turn);
        return new Page($"<b>Ещё</b>")
            .Grid(1, [.. said.SelectMany(part => part.Seldom), .. said.SelectMany(part => part.Apart)])
            .Row(Button.To("Помощь", new Help()), Button.To("‹ Меню", new Home()));
    }
}

/// <summary>What all features say about today, in the order in which it is shown.</summary>
public sealed class HomeParts(IEnumerable<IHomeSection> sections)
{
    public async Task<IReadOnlyList<HomePart>> Of(Member member, Turn turn)
    {
        var parts = new List<HomePart>();
        foreach (var section in sections)
            if (await section.Describe(member, turn) is { } part)
                parts.Add(part);
        return [.. parts.OrderBy(part => part.Order)];
    }
}
