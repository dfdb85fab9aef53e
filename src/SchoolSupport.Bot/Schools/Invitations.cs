using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Rows of the database in the words of Core, and in words for people.</summary>
internal static class Invitations
{
    public static Membership ToMembership(this InvitationRow row) => new(Role.FromCode(row.Role), row.MunicipalityId, row.SchoolId);

    public static Membership ToMembership(this MembershipRow row) => new(Role.FromCode(row.Role), row.MunicipalityId, row.SchoolId);

    public static InvitationOutcome Judge(this InvitationRow row, DateTimeOffset now) => Invitation.Judge(
        new Invitation { Membership = row.ToMembership(), ExpiresAt = row.ExpiresAt, UsedAt = row.UsedAt, RevokedAt = row.RevokedAt }, now);

    /// <summary>«директор, СОШ № 3»; without a school the municipality, without both the role alone.</summary>
    public static string TitleOf(string role, string? school, string? municipality) =>
        (school ?? municipality) is { } place ? $"{Role.FromCode(role).Title}, {place}" : Role.FromCode(role).Title;

    public static string Title(this InvitationRow row) => TitleOf(row.Role, row.SchoolName, row.MunicipalityName);

    public static string Title(this MembershipRow row) => TitleOf(row.Role, row.SchoolName, row.MunicipalityName);

    /// <summary>Who invites and processes the data, as people call it.</summary>
    public static string Department(string? municipality) =>
        municipality is null ? "администрация бота" : $"отдел образования ({municipality})";
}
