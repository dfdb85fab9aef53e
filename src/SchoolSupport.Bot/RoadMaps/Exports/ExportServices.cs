using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.RoadMaps.Exports;

public static class ExportServices
{
    /// <summary>Plans as workbooks, evidence as archives.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddScoped<ArchiveOrders>();
        services.AddSingleton<IWorkHandler, PlanExport>();
        services.AddSingleton<IWorkHandler, EvidenceExport>();
        return services;
    }
}
