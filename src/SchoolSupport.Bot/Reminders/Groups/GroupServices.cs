using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Reminders.Groups;

public static class GroupServices
{
    /// <summary>The department's group chat.</summary>
    public static IServiceCollection AddDepartmentGroups(this IServiceCollection services) => services.AddScoped<IGroups, GroupDoor>();
}
