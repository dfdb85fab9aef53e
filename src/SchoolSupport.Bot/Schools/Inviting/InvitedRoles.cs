using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

internal static class InvitedRoles
{
    public static Role ToRole(this InvitedRole invited) => invited switch
    {
        InvitedRole.Administrator => Role.Administrator,
        InvitedRole.Coordinator => Role.Coordinator,
        InvitedRole.Controller => Role.Controller,
        InvitedRole.Director => Role.Director,
        InvitedRole.Teacher => Role.Teacher,
        InvitedRole.Tutor => Role.Tutor,
        InvitedRole.Curator => Role.Curator,
        _ => throw new ArgumentOutOfRangeException(nameof(invited), invited, "No such role."),
    };

    /// <summary>«Пригласить кого?»: «директора».</summary>
    public static string Accusative(this InvitedRole invited) => invited.ToRole().Title switch
    {
        "учитель" => "учителя",
        var title => title + "а",
    };
}
