using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Consultations.Reports;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Consultations.Desk;

public static class DeskServices
{
    /// <summary>Consultations as the department sees them.</summary>
    public static IServiceCollection AddConsultationDesk(this IServiceCollection services)
    {
        services.AddScoped<SeenTutors>();
        services.AddScoped<BookedFor>();
        services.AddScoped<IHomeSection, DeskHomeSection>();
        services.AddScoped<IRoleEnding, EndingConsultations>();
        services.AddSingleton<ISlashCommands, DeskCommands>();
        services.AddSingleton<IWorkHandler, ConsultationExport>();
        return services;
    }
}
