using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Calendars;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

public static class TaskServices
{
    /// <summary>Tasks as their schools and persons see them.</summary>
    public static IServiceCollection AddTasks(this IServiceCollection services)
    {
        services.AddScoped<OpenedTasks>();
        services.AddScoped<TaskAudience>();
        services.AddScoped<TaskNews>();
        services.AddScoped<MovedNews>();
        services.AddScoped<TaskFactsReader>();
        services.AddScoped<IHomeSection, TaskHomeSection>();
        services.AddSingleton<ISlashCommands, TaskCommands>();
        services.AddSingleton<IWorkHandler, MyCalendarWork>();
        return services;
    }
}
