using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Mine;
using SchoolSupport.Bot.Reminders.Policy;
using SchoolSupport.Bot.Reminders.Preview;

namespace SchoolSupport.Bot.Reminders;

public static class ReminderSettingServices
{
    /// <summary>How people and municipalities want reminders.</summary>
    public static IServiceCollection AddReminderSettings(this IServiceCollection services)
    {
        services.AddScoped<OwnReminders>();
        services.AddScoped<PolicyChanges>();
        services.AddScoped<PolicyExamples>();
        services.AddScoped<Expectations>();
        services.AddScoped<IHomeSection, ReminderHomeSection>();
        services.AddSingleton<ISlashCommands, MyReminderCommands>();
        return services;
    }
}
