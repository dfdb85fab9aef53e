using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>For whom a visitor has tasks: a director for the school, everybody else in person.</summary>
internal static class MyTaskHolder
{
    public static TaskHolder Of(Member member) => member.Acting.Role == Role.Director
        ? TaskHolder.School(member.Acting.Membership.SchoolId!.Value)
        : TaskHolder.Person(member.Acting.Id);
}
