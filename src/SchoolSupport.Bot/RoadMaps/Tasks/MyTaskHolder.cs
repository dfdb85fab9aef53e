using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Whose tasks a visitor is shown as the own ones.</summary>
internal static class MyTaskHolder
{
    /// <summary>A director has the school's and those given in person; a curator looks after the paired school's; everybody else has their own.</summary>
    public static TasksOf Of(Member member) => Of(member.Acting.Id, member.Acting.Role, member.Acting.Membership.SchoolId);

    /// <inheritdoc cref="Of(Member)"/>
    public static TasksOf Of(long membership, Role role, long? school) => new(role == Role.Director || role == Role.Curator ? school : null, membership);

    /// <summary>«Мои задачи»; of a curator «Задачи школы».</summary>
    public static string Title(Member member) => member.Acting.Role == Role.Curator ? "Задачи школы" : "Мои задачи";
}
