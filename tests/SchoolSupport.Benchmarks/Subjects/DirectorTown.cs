using System.Globalization;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Benchmarks.Subjects;

/// <summary>
/// Directors who came in long ago, each of a school of their own, fifty schools a municipality, and a running campaign of the standard
/// questionnaire for all of them.
/// </summary>
internal static class DirectorTown
{
    private const int SchoolsInMunicipality = 50;
    private const string Zone = "Europe/Moscow";

    public static async Task Settle(Database database, IReadOnlyList<long> accounts)
    {
        await using var session = await database.Begin();
        var questionnaire = await StandardQuestionnaire.Seed(session);
        foreach (var (index, neighbours) in accounts.Chunk(SchoolsInMunicipality).Index())
        {
            var municipality = await new MunicipalityStore(session).FindOrAdd($"Район {index + 1}", Zone);
            var schools = new List<long>();
            foreach (var account in neighbours)
                schools.Add(await SettleDirector(session, municipality, account));
            await StartCampaign(session, municipality, questionnaire, schools);
        }

        await session.Commit();
    }

    private static async Task<long> SettleDirector(Session session, long municipality, long account)
    {
        var school = await new SchoolStore(session).FindOrAdd(municipality, new SchoolName($"СОШ № {account}"), hasUpperGrades: true);
        var people = new PersonStore(session);
        var person = await people.Add($"Директор {account}", phone: null);
        await people.SetConsent(person, Consent.Version);
        var memberships = new MembershipStore(session);
        var membership = await memberships.Add(person, Role.Director.Code, municipality, school);
        await memberships.Enter(membership);
        var chats = new ChatStore(session);
        var chat = await chats.FindOrCreate("telegram", account.ToString(CultureInfo.InvariantCulture));
        await chats.SetPerson(chat.Id, person, membership);
        return school;
    }

    private static async Task StartCampaign(Session session, long municipality, long questionnaire, List<long> schools)
    {
        var today = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(session.Now).Date);
        var campaigns = new CampaignStore(session);
        var campaign = await campaigns.Add(
            new NewCampaign(municipality, questionnaire, "Контекстные характеристики школы", today.AddDays(-1), today.AddDays(30), CreatedBy: null)
            {
                Schools = schools,
            });
        await campaigns.MarkOpened(campaign);
    }
}
