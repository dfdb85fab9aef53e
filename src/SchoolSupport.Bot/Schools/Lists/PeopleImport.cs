using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;
using PersonRow = SchoolSupport.Core.Schools.PersonRow;

namespace SchoolSupport.Bot.Schools;

/// <summary>A person from a list with the invitation made for them.</summary>
public sealed record ImportedPerson(PersonRow Row, IssuedInvitation Invitation);

/// <summary>What a list would change.</summary>
/// <param name="Fresh">Rows whose people are not there yet.</param>
/// <param name="Known">How many rows name somebody who stands in the list already.</param>
/// <param name="NewSchools">Schools that would be added, each once.</param>
public sealed record ImportPlan(IReadOnlyList<PersonRow> Fresh, int Known, IReadOnlyList<SchoolName> NewSchools);

/// <summary>Brings the people of a staff list in, in chats and on the command line alike.</summary>
public sealed class PeopleImport(Session session)
{
    public async Task<ImportPlan> Plan(long municipality, IReadOnlyList<PersonRow> rows)
    {
        var known = await KnownPeople.Of(session, municipality);
        var fresh = rows.Where(row => known.Find(row.Name, row.Role, row.School) is null).ToList();
        var schools = (await new SchoolStore(session).OfMunicipality(municipality)).Select(school => new SchoolName(school.Name).Key).ToHashSet();
        return new ImportPlan(
            fresh,
            rows.Count - fresh.Count,
            [.. fresh.Select(row => row.School).OfType<SchoolName>().DistinctBy(school => school.Key).Where(school => !schools.Contains(school.Key))]);
    }

    /// <summary>Adds schools that are new and invites everybody who is not in the list yet. A second run invites nobody.</summary>
    /// <param name="createdBy">The person who imports; null on the command line.</param>
    public async Task<IReadOnlyList<ImportedPerson>> Invite(long municipality, IReadOnlyList<PersonRow> rows, long? createdBy)
    {
        var desk = new InvitationDesk(session);
        var schools = new SchoolStore(session);
        var invited = new List<ImportedPerson>();
        foreach (var row in (await Plan(municipality, rows)).Fresh)
        {
            long? school = row.School is { } name
                ? await schools.FindOrAdd(municipality, name, SchoolKinds.Guess(name.Text).HasUpperGrades())
                : null;
            var membership = await desk.Enlist(row.Name.Text, row.Phone, new Membership(row.Role, municipality, school));
            invited.Add(new ImportedPerson(row, await desk.Issue(membership, createdBy)));
        }

        return invited;
    }
}
