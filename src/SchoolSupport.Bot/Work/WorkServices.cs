using Microsoft.Extensions.DependencyInjection;

namespace SchoolSupport.Bot.Work;

public static class WorkServices
{
    /// <summary>The worker. Features add their kinds of work as <see cref="IWorkHandler"/> singletons.</summary>
    public static IServiceCollection AddWork(this IServiceCollection services)
    {
        services.AddSingleton<WorkDesk>();
        services.AddHostedSingleton<WorkDispatcher>();
        services.AddHostedSingleton<LivePages>();
        return services;
    }
}
