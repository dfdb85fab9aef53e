using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Announcements;

public static class AnnouncementServices
{
    /// <summary>What coordinators write to chosen roles of chosen schools, and who has confirmed it.</summary>
    public static IServiceCollection AddAnnouncements(this IServiceCollection services)
    {
        services.AddScoped<OpenedAnnouncements>();
        services.AddScoped<ChosenReceivers>();
        services.AddScoped<AnnouncementPreview>();
        services.AddScoped<AnnouncementTelling>();
        services.AddScoped<IHomeSection, AnnouncementHomeSection>();
        services.AddSingleton<ISlashCommands, AnnouncementCommands>();
        services.AddSingleton<IWorkHandler, SendAnnouncementWork>();
        services.AddSingleton<IWorkHandler, RemindReceiversWork>();
        services.AddSingleton<IWorkHandler, CopyAnnouncementFiles>();
        services.AddSingleton<IWorkHandler, ConfirmationSheetWork>();
        return services;
    }
}
