namespace SchoolSupport.Playground;

/// <summary>A Telegram account that somebody can play.</summary>
/// <param name="Id">Positive: it is also the id of the person's private chat with the bot.</param>
/// <param name="FirstName">Not empty.</param>
/// <param name="LastName">Absent for many accounts.</param>
/// <param name="Username">Without the @.</param>
/// <param name="About">Who this is, for the list of people: «директор, СОШ № 3».</param>
/// <param name="StartParameter">Invitation code: the empty chat offers a button that sends <c>/start CODE</c>.</param>
public sealed record PlaygroundPerson(
    long Id,
    string FirstName,
    string? LastName = null,
    string? Username = null,
    string About = "",
    string? StartParameter = null)
{
    public long Id { get; } = Id > 0 ? Id : throw new ArgumentOutOfRangeException(nameof(Id), Id, "A person's id is positive.");

    public string FirstName { get; } =
        string.IsNullOrWhiteSpace(FirstName) ? throw new ArgumentException("A person has a first name.", nameof(FirstName)) : FirstName;
}
