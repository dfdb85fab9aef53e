using System.CommandLine;
using System.CommandLine.Help;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Playground;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>The program's command line; without a command it runs the bot.</summary>
internal sealed class SchoolSupportCommand : RootCommand
{
    public SchoolSupportCommand()
        : base("SchoolSupport: бот поддержки школ. Без команды запускает бота.")
    {
        Options.OfType<HelpOption>().Single().Description = "показать эту справку";
        SetAction(RunCommand.Run);
        Add(new PlaygroundCommand());
        Add(new InviteCommand(OpenForInvitations));
        Add(new PeopleCommand(OpenForInvitations));
        Add(new CampaignCommand(OpenDatabase));
        Add(new QuestionnaireCommand());
        Add(new PlanCommand());
        Add(new BackupCommand(() => Settings.Load().Storage));
        Add(new HealthCommand());
    }

    /// <summary>The database that the settings name, for commands that work beside a running bot.</summary>
    private static Task<Database> OpenDatabase(CancellationToken stop) => Open(Settings.Load(), stop);

    // In the playground the bot's name is known before it ever ran, so links are ready at once.
    private static async Task<Database> OpenForInvitations(CancellationToken stop)
    {
        var settings = Settings.Load();
        var database = await Open(settings, stop);
        if (settings.UsesPlayground && await BotIdentity.Presume(database, PlaygroundOptions.DemoUserName))
            await Console.Error.WriteLineAsync($"Токена нет, поэтому приглашения ведут в песочницу: @{PlaygroundOptions.DemoUserName}.");
        return database;
    }

    // What is done beside a playground happens at its time, which may be ahead.
    private static Task<Database> Open(Settings settings, CancellationToken stop)
    {
        settings.Storage.MakeDataFolder();
        TimeProvider clock = settings.UsesPlayground ? PlaygroundServer.ClockKeptIn(settings.PlaygroundFolder) : TimeProvider.System;
        return Database.Open(settings.Storage.ToOptions(), clock, cancellation: stop);
    }
}
