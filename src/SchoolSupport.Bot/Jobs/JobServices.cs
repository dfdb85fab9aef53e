using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Reminders.Weekly;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Jobs;

public static class JobServices
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Seldom = TimeSpan.FromHours(6);
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    /// <summary>
    /// Quartz is the clock, and takes the program's <see cref="TimeProvider"/> from the container. It starts when the
    /// program has, so that nobody waits for it. What is due is asked of the database, so nothing has to survive in Quartz, nor to be
    /// shared through its clustered store: one bot holds the lease of the database.
    /// </summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            Every<OpenCampaigns>(quartz, Often);
            Every<SendReminders>(quartz, Often);
            Every<CloseTheWeek>(quartz, Often);
            Every<PassOnKeptTimes>(quartz, Often);
            Every<TellOfParked>(quartz, Often);
            Every<TellWhoIsUnreachable>(quartz, Often);
            Every<CopyLeftEvidence>(quartz, Seldom);
            Every<PruneOldRows>(quartz, Seldom);
            Every<PruneOldFiles>(quartz, Daily);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddHostedSingleton<ClockJumps>();
        services.AddScoped<OpenCampaigns>();
        services.AddScoped<CloseTheWeek>();
        services.AddScoped<PassOnKeptTimes>();
        services.AddScoped<CopyLeftEvidence>();
        services.AddScoped<PruneOldRows>();
        services.AddScoped<PruneOldFiles>();
        services.AddSingleton<IWorkHandler, RemoveUnnamedFiles>();
        return services;

        static void Every<TWork>(IQuartzBuilder quartz, TimeSpan interval)
            where TWork : class, IDueWork =>
            quartz.ScheduleJob<DueJob<TWork>>(
                trigger => trigger.WithIdentity(typeof(TWork).Name).StartNow().WithSimpleSchedule(schedule => schedule
                    .WithInterval(interval)
                    .RepeatForever()
                    // Days missed are one run, not hundreds: the work itself knows what to catch up.
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)),
                job => job.WithIdentity(typeof(TWork).Name));
    }
}
