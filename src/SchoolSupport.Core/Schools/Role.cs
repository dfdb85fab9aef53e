namespace SchoolSupport.Core.Schools;

/// <summary>What a person is in a municipality. A closed set: compare with <c>==</c>.</summary>
public sealed class Role
{
    /// <summary>Runs the installation: municipalities, first coordinators, health.</summary>
    public static readonly Role Administrator = new("administrator", "администратор", "администраторы", needsSchool: false);

    /// <summary>Specialist of the education department: schools, people, campaigns, answers.</summary>
    public static readonly Role Coordinator = new("coordinator", "координатор", "координаторы", needsSchool: false);

    /// <summary>Watches over execution: reads everything of the municipality, changes nothing.</summary>
    public static readonly Role Controller = new("controller", "контролёр", "контролёры", needsSchool: false);

    /// <summary>Head of a school: answers its questionnaires, invites its teachers.</summary>
    public static readonly Role Director = new("director", "директор", "директора", needsSchool: true);

    /// <summary>Teacher of a supported school.</summary>
    public static readonly Role Teacher = new("teacher", "учитель", "учителя", needsSchool: true);

    /// <summary>Consults teachers; may belong to a centre instead of a school.</summary>
    public static readonly Role Tutor = new("tutor", "тьютор", "тьюторы", needsSchool: false);

    /// <summary>Director of a strong school; the membership names the supported school they look after.</summary>
    public static readonly Role Curator = new("curator", "куратор", "кураторы", needsSchool: true);

    /// <summary>All roles, from the widest.</summary>
    public static IReadOnlyList<Role> All { get; } = [Administrator, Coordinator, Controller, Director, Teacher, Tutor, Curator];

    private Role(string code, string title, string plural, bool needsSchool) => (Code, Title, Plural, NeedsSchool) = (code, title, plural, needsSchool);

    /// <summary>Stable lower-case Latin word, as stored and as typed on the command line.</summary>
    public string Code { get; }

    /// <summary>Russian title in lower case, nominative: «координатор».</summary>
    public string Title { get; }

    /// <summary>Its plural: «координаторы».</summary>
    public string Plural { get; }

    /// <summary>Whether a membership with this role must name a school.</summary>
    public bool NeedsSchool { get; }

    /// <summary>Whether a membership with this role must name a municipality: all but the administrator's.</summary>
    public bool NeedsMunicipality => this != Administrator;

    /// <summary>The role with this exact code, or null.</summary>
    public static Role? Find(string? code) => All.FirstOrDefault(role => role.Code == code);

    /// <summary>The role with this exact code.</summary>
    /// <exception cref="ArgumentException">No role has this code.</exception>
    public static Role FromCode(string code) =>
        Find(code) ?? throw new ArgumentException($"No role has the code «{code}».", nameof(code));

    /// <inheritdoc/>
    public override string ToString() => Code;
}
