using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Cli;

/// <summary>An invitation as asked for on the command line, words already understood.</summary>
internal sealed record InvitationRequest(Role Role, string? Municipality, SchoolName? School, PersonName? Name, TimeZoneName? Zone)
{
    public static readonly TimeZoneName UsualZone = new("Europe/Moscow");

    /// <exception cref="CommandLineException">A word cannot be understood, or the role needs one that is missing.</exception>
    public static InvitationRequest Read(string role, string? municipality, string? school, string? name, string? zone)
    {
        var known = Role.Find(role)
            ?? throw new CommandLineException($"Роли «{role}» нет. Бывают: {string.Join(", ", Role.All.Select(one => one.Code))}.");
        if (known.NeedsMunicipality && (municipality is null || SearchKey.Of(municipality).Length == 0))
            throw new CommandLineException($"Для роли «{known.Title}» укажите --municipality.");
        if (known.NeedsSchool && school is null)
            throw new CommandLineException($"Для роли «{known.Title}» укажите --school.");
        if (!known.NeedsSchool && known != Role.Tutor && school is not null)
            throw new CommandLineException($"Роль «{known.Title}» не относится к школе: уберите --school.");

        return new InvitationRequest(
            known,
            known.NeedsMunicipality ? municipality : null,
            school is null ? null : SchoolName.TryParse(school, out var schoolName, out var problem) ? schoolName : throw new CommandLineException(problem),
            name is null ? null : PersonName.TryParse(name, out var personName, out problem) ? personName : throw new CommandLineException(problem),
            zone is null ? null : TimeZoneName.TryParse(zone, out var zoneName, out problem) ? zoneName : throw new CommandLineException(problem));
    }

    /// <summary>Makes what is missing and issues the invitation. Somebody of this name, role and place gets a new link, not a double.</summary>
    /// <param name="say">Takes sentences about what was made on the way.</param>
    public async Task<PrintedInvitation> Issue(Session session, Action<string> say)
    {
        var municipality = Municipality is null ? null : await Places.Municipality(session, Municipality, Zone ?? UsualZone, say);
        var school = School is null ? null : await Places.School(session, municipality!.Id, School, say);
        var desk = new InvitationDesk(session);
        var twin = Name is null ? null : (await KnownPeople.Of(session, municipality?.Id)).Find(Name, Role, School);
        if (twin is not null)
            say($"{twin.Name} уже в списке: сделана новая ссылка, прежняя больше не работает.");

        var membership = twin?.MembershipId ?? await desk.Enlist(Name?.Text, null, new Membership(Role, municipality?.Id, school?.Id));
        return PrintedInvitation.Of(Name?.Text, Role, municipality?.Name, school?.Name, await desk.Issue(membership, createdBy: null));
    }
}
