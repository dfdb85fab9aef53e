using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

public static class TaskServices
{
    /// <summary>Tasks as their schools and persons see them.</summary>
    public static IServiceCollection AddTasks(this IServiceCollection services)
    {
        services.AddScoped<OpenedTasks>();
        services.AddScoped<TaskNews>();
        services.AddScoped<TaskFactsReader>();
        services.AddScoped<IHomeSection, TaskHomeSection>();
        services.AddSingleton<ISlashCommands, TaskCommands>();
        return services;
    }
}
