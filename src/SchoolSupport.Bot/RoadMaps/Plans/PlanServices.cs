using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.RoadMaps.Plans;

public static class PlanServices
{
    /// <summary>Plans as coordinators load, edit and watch them.</summary>
    public static IServiceCollection AddPlans(this IServiceCollection services)
    {
        services.AddScoped<PlanAccess>();
        services.AddScoped<ActivityCuts>();
        services.AddScoped<ActivityFacts>();
        services.AddScoped<HolderNames>();
        services.AddScoped<HolderEdits>();
        services.AddScoped<ResponsibleGroups>();
        services.AddScoped<Candidates>();
        services.AddScoped<LoadingPlaces>();
        services.AddScoped<PlanDrafting>();
        services.AddScoped<PlanHeads>();
        services.AddScoped<DraftPages>();
        services.AddScoped<Doubts>();
        services.AddScoped<TermReading>();
        services.AddScoped<PlanEdits>();
        services.AddScoped<TaskDates>();
        services.AddScoped<PlanForecasts>();
        services.AddScoped<PlanStart>();
        services.AddScoped<PlanSchools>();
        services.AddScoped<OpenedEvents>();
        services.AddScoped<Editions>();
        services.AddScoped<CalendarEdits>();
        services.AddScoped<ITaskActions, TaskEditActions>();
        services.AddScoped<IHomeSection, PlanHomeSection>();
        services.AddScoped<IFileUse, PlanFileUse>();
        services.AddSingleton<ISlashCommands, PlanCommands>();
        services.AddSingleton<WorkProgress>();
        services.AddSingleton<IWorkHandler, ReadPlanWork>();
        services.AddSingleton<IWorkHandler, SavePlanWork>();
        services.AddSingleton<IWorkHandler, RecountPlansWork>();
        return services;
    }
}
