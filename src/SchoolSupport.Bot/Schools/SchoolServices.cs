using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

public static class SchoolServices
{
    /// <summary>The door, people and roles.</summary>
    public static IServiceCollection AddSchools(this IServiceCollection services)
    {
        services.AddScoped<IEntrance, Entrance>();
        services.AddScoped<PendingInvitations>();
        services.AddScoped<Newcomers>();
        services.AddScoped<Inviters>();
        services.AddSingleton<ISlashCommands, SchoolCommands>();
        return services;
    }
}
