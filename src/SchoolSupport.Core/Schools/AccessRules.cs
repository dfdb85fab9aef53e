namespace SchoolSupport.Core.Schools;

/// <summary>Who may see and change what. Each rule looks at one membership: the one the person acts under.</summary>
public static class AccessRules
{
    /// <summary>Create municipalities and see the installation's health.</summary>
    public static bool MayRunInstallation(Membership who) => who.Role == Role.Administrator;

    /// <summary>Change schools, people, campaigns; review answers: the municipality's own coordinator.</summary>
    public static bool MayCoordinate(Membership who, long municipalityId) =>
        who.Role == Role.Coordinator && who.MunicipalityId == municipalityId;

    /// <summary>See all schools, campaigns and their state: coordinator and controller of the municipality.</summary>
    public static bool MaySeeMunicipality(Membership who, long municipalityId) =>
        (who.Role == Role.Coordinator || who.Role == Role.Controller) && who.MunicipalityId == municipalityId;

    /// <summary>See a school's name, state and people: its own, and whoever sees the municipality.</summary>
    public static bool MaySeeSchool(Membership who, SchoolScope school) =>
        MaySeeMunicipality(who, school.MunicipalityId) || who.IsIn(school);

    /// <summary>See a school's answers as given: its director, and whoever sees the municipality. An administrator does not.</summary>
    public static bool MaySeeAnswers(Membership who, SchoolScope school) =>
        MaySeeMunicipality(who, school.MunicipalityId) || IsDirectorOf(who, school);

    /// <summary>See a school's indicators: whoever sees the answers, and the school's curator.</summary>
    public static bool MaySeeIndicators(Membership who, SchoolScope school) =>
        MaySeeAnswers(who, school) || (who.Role == Role.Curator && who.IsIn(school));

    /// <summary>
    /// See a questionnaire's questions: whoever sees the municipality whose it is and its schools' directors. One that ships with the
    /// program (null) is everybody's whose work it is.
    /// </summary>
    public static bool MaySeeQuestionnaire(Membership who, long? municipalityId) =>
        (who.Role == Role.Coordinator || who.Role == Role.Controller || who.Role == Role.Director)
        && (municipalityId is null || who.MunicipalityId == municipalityId);

    /// <summary>Answer for a school: its director, or the coordinator from the director's words.</summary>
    public static bool MayAnswer(Membership who, SchoolScope school) =>
        IsDirectorOf(who, school) || MayCoordinate(who, school.MunicipalityId);

    /// <summary>
    /// Invite somebody, and revoke that invitation: an administrator invites coordinators; a coordinator everyone of the municipality;
    /// a director the teachers of the own school.
    /// </summary>
    public static bool MayInvite(Membership who, Membership invited)
    {
        ArgumentNullException.ThrowIfNull(invited);
        if (who.Role == Role.Administrator) return invited.Role == Role.Administrator || invited.Role == Role.Coordinator;
        if (invited.MunicipalityId is not { } municipality) return false;
        return MayCoordinate(who, municipality)
            || (invited.Role == Role.Teacher && invited.SchoolId is { } school && IsDirectorOf(who, new SchoolScope(municipality, school)));
    }

    private static bool IsDirectorOf(Membership who, SchoolScope school) => who.Role == Role.Director && who.IsIn(school);
}
