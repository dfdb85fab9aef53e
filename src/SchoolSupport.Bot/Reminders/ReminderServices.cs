using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Reminders.Escalations;
using SchoolSupport.Bot.Reminders.Timely;

namespace SchoolSupport.Bot.Reminders;

public static class ReminderServices
{
    /// <summary>What reminds people: the planner's readers, and every topic with its source and its part.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddScoped<DayBook>();
        services.AddScoped<DigestReaders>();
        services.AddScoped<DigestRounds>();
        services.AddScoped<DigestMailing>();
        services.AddScoped<DigestForecast>();
        services.AddScoped<DigestPages>();
        services.AddScoped<EscalatedTasks>();
        services.AddScoped<TimelyMailing>();
        services.AddScoped<SendReminders>();
        AddAll(services, typeof(IReminderSource));
        AddAll(services, typeof(IDigestPart));
        AddAll(services, typeof(ITimelyReminders));
        return services;
    }

    private static void AddAll(IServiceCollection services, Type kind)
    {
        foreach (var one in typeof(ReminderServices).Assembly.GetTypes().Where(type => type.IsClass && kind.IsAssignableFrom(type)))
            services.AddScoped(kind, one);
    }
}
