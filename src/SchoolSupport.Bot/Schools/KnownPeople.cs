using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Who stands in a list already, found as people recognise each other: by name, role and school.</summary>
public sealed class KnownPeople
{
    private readonly Dictionary<(string Name, string Role, string School), PersonLine> lines = [];

    private KnownPeople(IEnumerable<PersonLine> people)
    {
        foreach (var line in people.Where(line => line.Name is not null))
            lines.TryAdd((SearchKey.Of(line.Name!), line.Role, line.SchoolName is { } school ? new SchoolName(school).Key : string.Empty), line);
    }

    /// <param name="municipality">Null: the administrators.</param>
    public static async Task<KnownPeople> Of(Session session, long? municipality)
    {
        var memberships = new MembershipStore(session);
        return new KnownPeople(municipality is { } id ? await memberships.People(id) : await memberships.Administrators());
    }

    public PersonLine? Find(PersonName name, Role role, SchoolName? school) =>
        lines.GetValueOrDefault((name.Key, role.Code, school?.Key ?? string.Empty));
}
