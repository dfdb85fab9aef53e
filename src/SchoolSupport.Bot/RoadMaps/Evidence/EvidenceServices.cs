using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.RoadMaps.MoreTime;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

public static class EvidenceServices
{
    /// <summary>Collecting evidence and handing it in, and asking for more time instead.</summary>
    public static IServiceCollection AddEvidence(this IServiceCollection services)
    {
        services.AddScoped<OpenedSubmissions>();
        services.AddScoped<Collections>();
        services.AddScoped<CoordinatorTaskNews>();
        services.AddScoped<ITaskActions, EvidenceActions>();
        services.AddScoped<ITaskActions, MoreTimeActions>();
        services.AddSingleton<IWorkHandler, CopyEvidence>();
        return services;
    }
}
