using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Responsible;

/// <summary>A school that may be meant.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record CandidateSchool(long Id, SchoolName Name);

/// <summary>A person of the municipality who may be meant.</summary>
/// <param name="MembershipId">The membership under which the person would have the task.</param>
/// <param name="Name">The name as written in the list of people.</param>
/// <param name="SchoolId">The school of a director; null for the department's own people.</param>
public sealed record CandidatePerson(long MembershipId, PersonName Name, long? SchoolId);

/// <summary>Who may be meant by the words of an order.</summary>
/// <param name="Schools">All schools of the municipality.</param>
/// <param name="People">Directors, and the department's own people.</param>
/// <param name="Listed">The schools that the order itself lists; empty when it lists none that are known.</param>
public sealed record ResponsibleCandidates(
    IReadOnlyList<CandidateSchool> Schools, IReadOnlyList<CandidatePerson> People, IReadOnlyList<long> Listed)
{
    /// <summary>Which of the municipality's schools a document's list names.</summary>
    /// <param name="schools">The municipality's.</param>
    /// <param name="named">The document's.</param>
    public static IReadOnlyList<long> ListedOf(IReadOnlyList<CandidateSchool> schools, IReadOnlyList<SchoolName> named)
    {
        ArgumentNullException.ThrowIfNull(schools);
        ArgumentNullException.ThrowIfNull(named);
        return [.. schools.Where(school => named.Any(name => SchoolWords.AreSame(name.Key, school.Name.Key))).Select(school => school.Id)];
    }
}
