using Microsoft.Extensions.DependencyInjection;

namespace SchoolSupport.Bot.RoadMaps.Alerts;

public static class AlertServices
{
    /// <summary>What the clock brings about tasks; the jobs themselves stand with the others.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        services.AddScoped<MunicipalityDays>();
        services.AddScoped<DigestRecipients>();
        services.AddScoped<DigestPages>();
        return services;
    }
}
