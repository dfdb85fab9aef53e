using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Operations;

/// <summary>Writes to everybody who runs the installation.</summary>
public sealed class AdministratorPost(MembershipStore memberships, Outgoing outgoing)
{
    /// <returns>How many of them it will reach.</returns>
    public async Task<int> Tell(Page page)
    {
        var told = 0;
        foreach (var person in (await memberships.Administrators()).Where(line => line.EnteredAt is not null).Select(line => line.PersonId).Distinct())
            told += await outgoing.Tell(person, page) > 0 ? 1 : 0;
        return told;
    }
}
