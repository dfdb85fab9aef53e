using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests;

/// <summary>A small invented municipality: two schools, a coordinator, a director who has come in and one who has not, a campaign.</summary>
internal sealed record World
{
    public required long Municipality { get; init; }
    public required long FirstSchool { get; init; }
    public required long SecondSchool { get; init; }
    public required long Coordinator { get; init; }
    public required long Director { get; init; }
    public required long DirectorMembership { get; init; }
    public required long DirectorChat { get; init; }
    public required long AbsentDirectorMembership { get; init; }
    public required long Questionnaire { get; init; }
    public required long Campaign { get; init; }

    public static Task<World> Make(TestDatabase test) => test.InTurn(Make);

    public static async Task<World> Make(Session session)
    {
        long municipality = await new MunicipalityStore(session).FindOrAdd("Озёрный район", "Europe/Moscow");
        long first = await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("СОШ № 1"), true);
        long second = await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("ООШ № 2"), false);
        PersonStore people = new(session);
        long coordinator = await people.Add("Анна Седова", null);
        long director = await people.Add("Вера Ильина", "+79120000001");
        long absent = await people.Add("Пётр Громов", null);
        await people.SetConsent(director, "1");
        MembershipStore memberships = new(session);
        await memberships.Enter(await memberships.Add(coordinator, "coordinator", municipality, null));
        long directorMembership = await memberships.Add(director, "director", municipality, first);
        await memberships.Enter(directorMembership);
        ChatStore chats = new(session);
        long chat = (await chats.FindOrCreate("telegram", "1001")).Id;
        await chats.SetPerson(chat, director, directorMembership);
        long form = await new QuestionnaireStore(session).Add(new NewQuestionnaire(null, "context", "1", "Характеристики", "{}", null));
        return new World
        {
            Municipality = municipality,
            FirstSchool = first,
            SecondSchool = second,
            Coordinator = coordinator,
            Director = director,
            DirectorMembership = directorMembership,
            DirectorChat = chat,
            AbsentDirectorMembership = await memberships.Add(absent, "director", municipality, second),
            Questionnaire = form,
            Campaign = await new CampaignStore(session).Add(
                new NewCampaign(municipality, form, "Осень", new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 15), coordinator)
                {
                    Schools = [first, second],
                }),
        };
    }
}
