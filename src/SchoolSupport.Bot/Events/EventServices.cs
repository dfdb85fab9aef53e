using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Events;

public static class EventServices
{
    /// <summary>Seminars, webinars and the like: announced, signed up for, held, and evidence of road maps.</summary>
    public static IServiceCollection AddEvents(this IServiceCollection services)
    {
        services.AddScoped<OpenedEvents>();
        services.AddScoped<EventReadings>();
        services.AddScoped<EventDrafting>();
        services.AddScoped<EventPlaces>();
        services.AddScoped<EventMoves>();
        services.AddScoped<LinkableActivities>();
        services.AddScoped<DraftPreview>();
        services.AddScoped<Cancelling>();
        services.AddScoped<EventProving>();
        services.AddScoped<EventNews>();
        services.AddScoped<IRoleEnding, EndingGuests>();
        services.AddScoped<IHomeSection, EventHomeSection>();
        services.AddSingleton<ISlashCommands, EventCommands>();
        services.AddSingleton<IWorkHandler, EventNewsWork>();
        services.AddSingleton<IWorkHandler, CopyMaterials>();
        services.AddSingleton<IWorkHandler, EventCalendarWork>();
        services.AddSingleton<IWorkHandler, AttendanceSheetWork>();
        return services;
    }
}
