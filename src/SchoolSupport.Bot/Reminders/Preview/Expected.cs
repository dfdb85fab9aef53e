using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Preview;

/// <summary>A message that would be sent.</summary>
/// <param name="At">The hour, by the clocks of the municipality.</param>
/// <param name="Digest">What is in it.</param>
/// <param name="Person">Whom to, in the widest of the person's roles there.</param>
internal sealed record ExpectedDigest(TimeOnly At, Digest Digest, PersonLine Person);

/// <summary>What would be sent on a day.</summary>
/// <param name="Day">The municipality on that date.</param>
/// <param name="Digests">In the order of the schools.</param>
/// <param name="People">Everybody of the municipality, invited or in.</param>
internal sealed record ExpectedDay(MunicipalityDay Day, IReadOnlyList<ExpectedDigest> Digests, IReadOnlyList<PersonLine> People)
{
    /// <summary>«среда, 9 сентября».</summary>
    public string Title => RussianDate.FullWeekdayDayMonth(Day.Today);
}

/// <summary>Gathers what would be sent in a municipality.</summary>
internal sealed class Expectations(DigestForecast forecast, DayBook days, MembershipStore memberships)
{
    // Farther away, hardly anything stays as it stands now.
    private const int DaysAhead = 14;

    private static readonly Dictionary<string, int> Width = Role.All.Index().ToDictionary(one => one.Item.Code, one => one.Index);

    public async Task<ExpectedDay> On(long municipality, DateOnly date)
    {
        var people = await memberships.People(municipality);
        var widest = people.GroupBy(line => line.PersonId).ToDictionary(lines => lines.Key, lines => lines.MinBy(line => Width[line.Role])!);
        return new ExpectedDay(
            await days.Of(municipality, date),
            (await forecast.Of(municipality, date))
                .Select(one => one with { Digest = About(municipality, one.Digest) })
                .Where(one => one.Digest.Sections.Count > 0)
                .Select(one => new ExpectedDigest(one.At, one.Digest, widest[one.Digest.PersonId]))
                .OrderBy(one => Width[one.Person.Role]).BySchool(one => one.Person.SchoolName),
            people);
    }

    // Who works for two municipalities has one digest; what the other one has in it is not for the eyes of this one.
    private static Digest About(long municipality, Digest digest) => digest with
    {
        Sections = [.. digest.Sections
            .Select(section => section with { Items = [.. section.Items.Where(item => item.Day.Id == municipality)] })
            .Where(section => section.Items.Count > 0)],
    };

    /// <summary>The day that a route names: tomorrow unless it is another of the next two weeks.</summary>
    public static DateOnly DayOf(DateOnly named, Turn turn) =>
        named > turn.Today && named <= turn.Today.AddDays(DaysAhead) ? named : turn.Today.AddDays(1);
}
