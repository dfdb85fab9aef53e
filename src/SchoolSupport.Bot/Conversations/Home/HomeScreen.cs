using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>The home page is put together from what the features say about today.</summary>
public sealed class HomeScreen(IEnumerable<IHomeSection> sections) : Screen<Home, Member>
{
    protected override Task<Member?> Admit(Home route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, Home route, Turn turn)
    {
        var parts = new List<HomePart>();
        foreach (var section in sections)
            if (await section.Describe(subject, turn) is { } part)
                parts.Add(part);
        parts.Sort((one, other) => one.Order.CompareTo(other.Order));

        var page = new Page(Html.Lines([Heading(subject, turn), .. parts.Select(part => part.Line)]));
        return parts.SelectMany(part => part.Rows).Aggregate(page, (sofar, row) => sofar.Row(row));
    }

    private static Html Heading(Member member, Turn turn)
    {
        var place = member.Acting.SchoolName ?? member.Acting.MunicipalityName ?? member.Acting.Role.Title;
        return $"<b>{place}</b> · {RussianDate.FullWeekdayDayMonth(turn.Today)}";
    }
}
