using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Consultations.Hours;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

public static class TutoringServices
{
    /// <summary>Consultations as tutors see them: their hours, and what is booked.</summary>
    public static IServiceCollection AddTutoring(this IServiceCollection services)
    {
        services.AddScoped<ActingTutors>();
        services.AddScoped<HoursChanges>();
        services.AddScoped<HoursSaving>();
        services.AddScoped<TutorConsultations>();
        services.AddScoped<TutorClosedTimes>();
        services.AddScoped<TutorRequests>();
        services.AddScoped<TutorNews>();
        services.AddScoped<CallingOff>();
        services.AddScoped<IHomeSection, TutoringHomeSection>();
        services.AddSingleton<ISlashCommands, TutoringCommands>();
        return services;
    }
}
