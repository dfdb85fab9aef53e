using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Startup;

/// <summary>
/// The questionnaire on a fresh playground: open since today to all schools, and last year's answers of two of them,
/// so that «в прошлом году» stands beside the questions.
/// </summary>
internal static class DemoQuestionnaire
{
    private const int DaysToAnswer = 8;
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private static readonly string[] Questions =
    [
        "senior_grades", "pupils", "teachers", "teachers_highest", "tutors", "computers", "partners", "supporters",
        "own_clubs", "outside_clubs", "shifts", "second_shift", "advanced", "senior_pupils", "profile_pupils", "internet_speed",
    ];

    private static readonly Dictionary<string, string[]> LastYear = new()
    {
        ["СОШ № 12"] = ["yes", "498", "33", "9", "1", "62", "5", "3", "240", "180", "two", "96", "40", "58", "24", "100"],
        ["ООШ № 14"] = ["no", "214", "17", "3", "0", "21", "2", "1", "90", "75", "one", "", "0", "", "", "30"],
    };

    public static async Task Answered(Database aYearAgo)
    {
        await using var session = await aYearAgo.Begin();
        var (campaign, schools) = await Start(session, "Контекстные характеристики, прошлый год", Today(aYearAgo));
        foreach (var school in schools.Where(school => LastYear.ContainsKey(school.Name)))
            await Answer(session, campaign, school);
        await new CampaignStore(session).Close(campaign);
        await session.Commit();
    }

    public static async Task Open(Database database)
    {
        await using var session = await database.Begin();
        var (campaign, _) = await Start(session, "Контекстные характеристики школы", Today(database));
        await CampaignOpening.In(session, database.Clock).OpenAndTell(campaign);
        await session.Commit();
    }

    public static TimeProvider AYearBefore(TimeProvider clock) => new EarlierClock(clock, Year);

    private static DateOnly Today(Database database) => new TimeZoneName(DemoTown.Zone).DateAt(database.Clock.GetUtcNow());

    private static async Task<(long Campaign, IReadOnlyList<SchoolRow> Schools)> Start(Session session, string title, DateOnly today)
    {
        var municipality = (await new MunicipalityStore(session).FindByName(DemoTown.District))!;
        var schools = await new SchoolStore(session).OfMunicipality(municipality.Id);
        var questionnaire = await StandardQuestionnaire.Seed(session);
        var campaigns = new CampaignStore(session);
        var id = await campaigns.Add(new NewCampaign(municipality.Id, questionnaire, title, today, today.AddDays(DaysToAnswer), CreatedBy: null)
        {
            Schools = [.. schools.Select(school => school.Id)],
        });
        await campaigns.MarkOpened(id);
        return (id, schools);
    }

    private static async Task Answer(Session session, long campaign, SchoolRow school)
    {
        var director = (await new MembershipStore(session).PeopleOfSchool(school.Id)).First(person => person.Role == Role.Director.Code).PersonId;
        var responses = new ResponseStore(session);
        var response = (await responses.FindOrStart(campaign, school.Id, director)).Id;
        foreach (var (question, value) in Questions.Zip(LastYear[school.Name]).Where(answer => answer.Second.Length > 0))
            await new AnswerStore(session).Save(response, question, value, director);
        await responses.Submit(response, director, late: false);
    }
}
