using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Announcements;

/// <summary>Somebody of the municipality under one of their memberships.</summary>
/// <param name="MembershipId">The membership, not ended.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Role">In which role.</param>
/// <param name="SchoolId">Of which school; null: of none.</param>
/// <param name="HasEntered">Whether the person came in under it.</param>
/// <param name="IsReachable">Whether the person has a chat that can be written to.</param>
public sealed record Candidate(long MembershipId, long PersonId, Role Role, long? SchoolId, bool HasEntered, bool IsReachable);

/// <summary>A person whom an announcement is addressed to, once, however many memberships bring it about.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="MembershipId">The membership that stands for the person in lists: the first under which they came in, else the first.</param>
/// <param name="HasEntered">Whether the person has come into the bot in this municipality.</param>
/// <param name="IsReachable">Whether a message would arrive now.</param>
public sealed record Addressee(long PersonId, long MembershipId, bool HasEntered, bool IsReachable);

/// <summary>Whom an announcement is meant for: people in chosen roles, of chosen schools or of none.</summary>
/// <param name="Roles">The roles.</param>
/// <param name="Schools">The ids of the schools. Who belongs to no school is meant by the role alone.</param>
/// <param name="ExceptPerson">The author, who knows it already.</param>
public sealed record AnnouncementAudience(IReadOnlySet<Role> Roles, IReadOnlySet<long> Schools, long ExceptPerson)
{
    /// <summary>The people among these, each once, in the order of their ids.</summary>
    /// <param name="candidates">All memberships of the municipality that have not ended.</param>
    public IReadOnlyList<Addressee> Of(IEnumerable<Candidate> candidates) =>
        [.. candidates.GroupBy(candidate => candidate.PersonId).OrderBy(person => person.Key).Where(person => person.Any(IsMeant)).Select(ToAddressee)];

    private bool IsMeant(Candidate candidate) =>
        candidate.PersonId != ExceptPerson && Roles.Contains(candidate.Role) && (candidate.SchoolId is not { } school || Schools.Contains(school));

    private Addressee ToAddressee(IGrouping<long, Candidate> person)
    {
        long shown = person.Where(IsMeant).OrderByDescending(candidate => candidate.HasEntered).ThenBy(candidate => candidate.MembershipId).First().MembershipId;
        bool entered = person.Any(candidate => candidate.HasEntered);
        return new Addressee(person.Key, shown, entered, entered && person.Any(candidate => candidate.IsReachable));
    }
}

/// <summary>How many people an announcement is addressed to.</summary>
/// <param name="Now">Whom a message reaches now.</param>
/// <param name="Absent">Who has not come in: they find it when they do.</param>
/// <param name="Unreachable">Who has come in and does not let the bot write.</param>
public readonly record struct AudienceCount(int Now, int Absent, int Unreachable)
{
    /// <summary>Counts people.</summary>
    public static AudienceCount Of(IReadOnlyCollection<Addressee> people) => new(
        people.Count(person => person.IsReachable), people.Count(person => !person.HasEntered), people.Count(person => person is { HasEntered: true, IsReachable: false }));

    /// <summary>All of them.</summary>
    public int All => Now + Absent + Unreachable;
}
