using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Startup;

/// <summary>
/// The road map on a fresh playground: an invented order of a month ago, with a row of every kind of term, so that the first click shows
/// what is overdue, due this week, later, counted, waiting and without a date; and one school that has handed something in already.
/// </summary>
internal static class DemoRoadMap
{
    private const int OrderedDaysAgo = 30;

    public static async Task Settle(Database database)
    {
        var today = new TimeZoneName(DemoTown.Zone).DateAt(database.Clock.GetUtcNow());
        long plan;
        await using (var session = await database.Begin())
        {
            plan = await Add(session, today);
            await session.Commit();
        }

        await new PlanMaking(database).MakeTasks(plan, personId: null);
        await using (var session = await database.Begin())
        {
            await new RoadMapStore(session).Activate(plan);
            await HandIn(session, plan, today);
            await session.Commit();
        }
    }

    private static async Task<long> Add(Session session, DateOnly today)
    {
        var municipality = (await new MunicipalityStore(session).FindByName(DemoTown.District))!.Id;
        var year = SchoolYear.Of(today).Days;
        var plan = await new RoadMapStore(session).Add(new NewRoadMap(municipality, "Дорожная карта поддержки школ", year.First, year.Last, CreatedBy: null)
        {
            OrderNumber = "48-д", OrderOn = today.AddDays(-OrderedDaysAgo), DayOffRule = DayOffRule.Stays,
        });
        var rows = DemoActivities.On(today, new DateSpan(today.AddDays(-OrderedDaysAgo), year.Last)).ToList();
        var activities = new ActivityStore(session);
        var ids = await activities.Add(plan, [.. rows.Select((row, index) => row.Activity with { Number = $"{index + 1}" })]);
        var schools = await new SchoolStore(session).OfMunicipality(municipality);
        var people = await new MembershipStore(session).People(municipality);
        foreach (var (id, row) in ids.Zip(rows))
        {
            await activities.SetSchools([id], [.. schools.Where(school => row.Schools.Contains(school.Name)).Select(school => school.Id)]);
            await activities.SetPersons([id], [.. people.Where(person => row.Persons.Contains(person.Name)).Select(person => person.MembershipId)]);
        }

        return plan;
    }

    // Something for the coordinator to review.
    private static async Task HandIn(Session session, long plan, DateOnly today)
    {
        var activity = (await new ActivityStore(session).OfRoadMap(plan))[0];
        var school = (await new SchoolStore(session).FindByName(activity.MunicipalityId, new SchoolName("СОШ № 3")))!;
        var task = (await new OccurrenceStore(session).OfActivity(activity.Id)).First(one => one.Key.OriginId == school.Id);
        var director = (await new MembershipStore(session).PeopleOfSchool(school.Id)).First(person => person.Role == Role.Director.Code).PersonId;
        var evidence = new EvidenceStore(session);
        var draft = (await evidence.FindOrStart(task.Id, director))!.Value;
        await evidence.Add(draft, new NewPiece(PieceKind.Text, director) { Body = "Опросили 28 учителей, трудности описали в справке. Больше всего вопросов по оцениванию." });
        await evidence.Add(draft, new NewPiece(PieceKind.Link, director) { Body = "Справка на сайте школы: https://school3.example.ru/podderzhka/spravka" });
        await new SubmissionStore(session).Submit(draft, director, today);
    }
}
