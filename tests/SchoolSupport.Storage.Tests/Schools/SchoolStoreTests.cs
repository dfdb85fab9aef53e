using System.Data.Common;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Schools;

public sealed class SchoolStoreTests
{
    [Theory, OnBothDatabases]
    public async Task One_school_in_several_spellings_is_one_row(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long same = await test.InTurn(session => new SchoolStore(session).FindOrAdd(world.Municipality, new SchoolName("МБОУ СОШ №1"), null));
        Assert.Equal(world.FirstSchool, same);
        IReadOnlyList<SchoolRow> schools = await test.Look(session => new SchoolStore(session).OfMunicipality(world.Municipality));
        Assert.Equal([("СОШ № 1", true), ("ООШ № 2", false)], schools.Select(school => (school.Name, school.HasUpperGrades)));
    }

    [Theory, OnBothDatabases]
    public async Task Schools_stand_by_their_numbers_in_every_list(StorageProvider provider)
    {
        string[] names = ["СОШ № 1", "ООШ № 2", "СОШ № 3", "СОШ № 12", "СОШ № 101"];
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        (long campaign, long draft) = await test.InTurn(async session =>
        {
            List<long> ids = [];
            foreach (string name in names.Reverse())
            {
                ids.Add(await new SchoolStore(session).FindOrAdd(world.Municipality, new SchoolName(name), null));
                await new MembershipStore(session).Add(world.Director, "teacher", world.Municipality, ids[^1]);
            }
            NewCampaign spring = new(world.Municipality, world.Questionnaire, "Весна", new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 15), null) { Schools = ids };
            return (await new CampaignStore(session).Add(spring), await new CampaignDraftStore(session).FindOrStart(world.Municipality, world.Coordinator));
        });
        Assert.Equal(names, (await test.Look(session => new SchoolStore(session).OfMunicipality(world.Municipality))).Select(school => school.Name));
        Assert.Equal(names, (await test.Look(session => new CampaignStore(session).Progress(campaign))).Select(school => school.SchoolName));
        Assert.Equal(names, (await test.Look(session => new CampaignDraftStore(session).Schools(draft))).Select(school => school.SchoolName));
        Assert.Equal([null, .. names], (await test.Look(session => new MembershipStore(session).People(world.Municipality))).Select(line => line.SchoolName).Distinct());
    }

    [Theory, OnBothDatabases]
    public async Task The_same_name_in_two_municipalities_is_two_schools(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long other = await test.InTurn(async session =>
        {
            long municipality = await new MunicipalityStore(session).FindOrAdd("Лесной район", "Asia/Yakutsk");
            return await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("СОШ № 1"), null);
        });
        Assert.NotEqual(world.FirstSchool, other);
        Assert.Null((await test.Look(session => new SchoolStore(session).Find(other)))!.HasUpperGrades);
    }

    [Theory, OnBothDatabases]
    public async Task One_municipality_in_several_spellings_is_one_row(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal(world.Municipality, await test.InTurn(session => new MunicipalityStore(session).FindOrAdd("озерный  РАЙОН", "Asia/Omsk")));
        MunicipalityRow? found = await test.Look(session => new MunicipalityStore(session).FindByName("Озерный район"));
        Assert.Equal(("Озёрный район", "Europe/Moscow"), (found!.Name, found.TimeZone));
        Assert.Single(await test.Look(session => new MunicipalityStore(session).List()));
    }

    [Theory, OnBothDatabases]
    public async Task The_database_refuses_a_director_of_a_school_of_another_municipality(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await using Session session = await test.Database.Begin();
        long other = await new MunicipalityStore(session).FindOrAdd("Лесной район", "Asia/Yakutsk");
        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() =>
            new MembershipStore(session).Add(world.Coordinator, "director", other, world.FirstSchool));
        Assert.True(session.Dialect.IsConstraintViolation(refusal));
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_belongs_to_no_municipality_and_everybody_else_to_one(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await using Session session = await test.Database.Begin();
        MembershipStore memberships = new(session);
        await memberships.Add(world.Coordinator, "administrator", null, null);
        await session.Savepoint("trial");
        await Assert.ThrowsAnyAsync<DbException>(() => memberships.Add(world.Director, "administrator", world.Municipality, null));
        await session.RollbackTo("trial");
        await Assert.ThrowsAnyAsync<DbException>(() => memberships.Add(world.Director, "coordinator", null, null));
    }
}
