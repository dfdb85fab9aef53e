namespace SchoolSupport.Core.Schools;

/// <summary>A school of a municipality.</summary>
/// <param name="Id">Made by the application.</param>
/// <param name="MunicipalityId">Its municipality.</param>
/// <param name="Name">As its people write it.</param>
/// <param name="HasUpperGrades">Whether it teaches grades 10–11; null while nobody has said.</param>
public sealed record School(long Id, long MunicipalityId, SchoolName Name, bool? HasUpperGrades)
{
    /// <summary>The school with its municipality, for access checks.</summary>
    public SchoolScope Scope => new(MunicipalityId, Id);

    /// <summary>A school known by its name only: the name tells whether it has upper grades, or it stays unknown.</summary>
    public static School Named(long id, long municipalityId, SchoolName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new School(id, municipalityId, name, SchoolKinds.Guess(name.Text).HasUpperGrades());
    }
}
