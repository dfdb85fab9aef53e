using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

internal static class InvitedRoles
{
    public static Role ToRole(this InvitedRole invited) => Role.FromCode(invited.ToString().ToLowerInvariant());

    /// <summary>«Пригласить кого?»: «директора».</summary>
    public static string Accusative(this InvitedRole invited) => invited.ToRole().Title switch
    {
        "учитель" => "учителя",
        var title => title + "а",
    };
}
