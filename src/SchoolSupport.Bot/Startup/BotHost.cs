using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Announcements;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Consultations;
using SchoolSupport.Bot.Consultations.Desk;
using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Events;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Reminders.Groups;
using SchoolSupport.Bot.Reminders.Weekly;
using SchoolSupport.Bot.RoadMaps;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Startup;

/// <summary>Puts the bot together around an open database. Services start in the order below and stop in the reverse.</summary>
public static class BotHost
{
    /// <summary>What is in flight gets this long to finish when the bot is asked to stop.</summary>
    public static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(15);

    public static IHost Build(IConfiguration configuration, Database database, TimeProvider clock, Action<IServiceCollection>? more = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(configuration);
        AddLogging(builder.Logging);
        AddSettings(builder.Services, builder.Configuration);

        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(provider =>
            new FileFolder(Path.Combine(provider.GetRequiredService<IOptions<StorageSettings>>().Value.DataFolder, "files")));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);

        builder.Services.AddHostedService<Lease>();
        builder.Services.AddConversations();
        builder.Services.AddTelegram();
        builder.Services.AddWork();
        builder.Services.AddPieces();
        builder.Services.AddSchools();
        builder.Services.AddQuestionnaires();
        builder.Services.AddRoadMaps();
        builder.Services.AddConsultations();
        builder.Services.AddTutoring();
        builder.Services.AddConsultationDesk();
        builder.Services.AddEvents();
        builder.Services.AddAnnouncements();
        builder.Services.AddReminderSettings();
        builder.Services.AddReminders();
        builder.Services.AddDepartmentGroups();
        builder.Services.AddWeeklySummaries();
        builder.Services.AddOperations();
        builder.Services.AddJobs();
        builder.Services.AddHostedSingleton<BotIdentity>();
        builder.Services.AddHostedService<HealthServer>();
        more?.Invoke(builder.Services);
        return builder.Build();
    }

    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Quartz", LogLevel.Warning);
    }

    private static void AddSettings(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TelegramSettings>(configuration.GetSection(TelegramSettings.Section));
        services.Configure<StorageSettings>(configuration.GetSection(StorageSettings.Section));
        services.Configure<PlaygroundSettings>(configuration.GetSection(PlaygroundSettings.Section));
        services.Configure<EvidenceSettings>(configuration.GetSection(EvidenceSettings.Section));
        services.Configure<HealthSettings>(configuration.GetSection(HealthSettings.Section));
        services.AddSingleton<IValidateOptions<TelegramSettings>, TelegramSettingsCheck>();
        services.AddSingleton<IValidateOptions<StorageSettings>, StorageSettingsCheck>();
        services.AddSingleton<IValidateOptions<PlaygroundSettings>, PlaygroundSettingsCheck>();
        services.AddSingleton<IValidateOptions<EvidenceSettings>, EvidenceSettingsCheck>();
        services.AddSingleton<IValidateOptions<HealthSettings>, HealthSettingsCheck>();
    }
}
