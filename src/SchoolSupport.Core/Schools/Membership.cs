namespace SchoolSupport.Core.Schools;

/// <summary>A school within its municipality: both ids travel together, so that no check forgets the municipality.</summary>
public readonly record struct SchoolScope(long MunicipalityId, long SchoolId);

/// <summary>A role at a place: what a person is there, or is invited to become.</summary>
public sealed record Membership
{
    /// <exception cref="ArgumentException">The role needs a municipality or a school that is not given, or is given a school it cannot have.</exception>
    public Membership(Role role, long? municipalityId, long? schoolId)
    {
        ArgumentNullException.ThrowIfNull(role);
        if (role.NeedsMunicipality && municipalityId is null)
            throw new ArgumentException($"Role {role} needs a municipality.", nameof(municipalityId));
        if (role.NeedsSchool && schoolId is null) throw new ArgumentException($"Role {role} needs a school.", nameof(schoolId));
        if (schoolId is not null && !role.NeedsSchool && role != Role.Tutor)
            throw new ArgumentException($"Role {role} belongs to no school.", nameof(schoolId));
        (Role, MunicipalityId, SchoolId) = (role, municipalityId, schoolId);
    }

    /// <summary>What the person is.</summary>
    public Role Role { get; }

    /// <summary>Where; null only for an administrator, whom a municipality limits in nothing.</summary>
    public long? MunicipalityId { get; }

    /// <summary>In which school; for a curator the supported school they look after; null where the role has none.</summary>
    public long? SchoolId { get; }

    /// <summary>Whether the membership names exactly this school of this municipality.</summary>
    public bool IsIn(SchoolScope school) => MunicipalityId == school.MunicipalityId && SchoolId == school.SchoolId;
}
