using Microsoft.Extensions.DependencyInjection;

namespace SchoolSupport.Bot.Reminders.Weekly;

public static class WeeklyServices
{
    /// <summary>Monday's summary; the job that closes a week stands with the others.</summary>
    public static IServiceCollection AddWeeklySummaries(this IServiceCollection services) => services.AddScoped<WeeklySummaries>();
}
