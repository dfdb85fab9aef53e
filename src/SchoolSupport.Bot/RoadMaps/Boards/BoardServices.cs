using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Boards;

public static class BoardServices
{
    /// <summary>How schools stand, as coordinators and controllers see it.</summary>
    public static IServiceCollection AddBoards(this IServiceCollection services)
    {
        services.AddScoped<BoardHolders>();
        services.AddScoped<TaskNudges>();
        services.AddScoped<WaitingNudges>();
        services.AddScoped<MoreTimes>();
        services.AddScoped<TimeNews>();
        services.AddScoped<IHomeSection, CoordinatorHomeSection>();
        return services;
    }
}
