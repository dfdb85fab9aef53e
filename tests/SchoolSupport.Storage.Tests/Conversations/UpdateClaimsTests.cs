using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class UpdateClaimsTests
{
    [Theory, OnBothDatabases]
    public async Task An_update_is_claimed_once_and_another_channels_is_another(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        Assert.True(await test.InTurn(session => new UpdateClaims(session).Claim("telegram", 5)));
        Assert.False(await test.InTurn(session => new UpdateClaims(session).Claim("telegram", 5)));
        Assert.True(await test.InTurn(session => new UpdateClaims(session).Claim("other", 5)));
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_who_claim_an_update_at_once_one_gets_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        bool[] claimed = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() =>
            test.InTurn(session => new UpdateClaims(session).Claim("telegram", 5)))));
        Assert.Single(claimed, got => got);
    }

    [Theory, OnBothDatabases]
    public async Task Who_claimed_and_failed_leaves_the_update_to_the_next(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using (Session failing = await test.Database.Begin()) Assert.True(await new UpdateClaims(failing).Claim("telegram", 5));
        Assert.True(await test.InTurn(session => new UpdateClaims(session).Claim("telegram", 5)));
    }

    [Theory, OnPostgres]
    public async Task On_PostgreSQL_a_second_claim_waits_for_the_first_to_be_decided(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        Task<bool> second;
        await using (Session first = await test.Database.Begin())
        {
            Assert.True(await new UpdateClaims(first).Claim("telegram", 5));
            second = Task.Run(() => test.InTurn(session => new UpdateClaims(session).Claim("telegram", 5)));
            await first.Commit();
        }
        Assert.False(await second);
    }

    [Theory, OnBothDatabases]
    public async Task Old_claims_are_forgotten_and_new_ones_stay(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await test.InTurn(session => new UpdateClaims(session).Claim("telegram", 1));
        test.Clock.Advance(TimeSpan.FromDays(31));
        await test.InTurn(session => new UpdateClaims(session).Claim("telegram", 2));
        DateTimeOffset monthAgo = test.Clock.GetUtcNow() - TimeSpan.FromDays(30);
        Assert.Equal(1, await test.InTurn(session => new UpdateClaims(session).Prune(monthAgo)));
        Assert.False(await test.InTurn(session => new UpdateClaims(session).Claim("telegram", 2)));
    }
}
