using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Operations;

public static class OperationServices
{
    /// <summary>What whoever runs the installation sees of it.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton(new MachineClock(TimeProvider.System));
        services.AddSingleton<Vitals>();
        services.AddSingleton<BotMetrics>();
        services.AddSingleton<HealthChecks>();
        services.AddSingleton<Alarms>();
        services.AddScoped<AdministratorPost>();
        services.AddScoped<TellOfParked>();
        services.AddScoped<TellWhoIsUnreachable>();
        services.AddScoped<IHomeSection, OutboxHome>();
        services.AddSingleton<ISlashCommands, OperationCommands>();
        return services;
    }
}
