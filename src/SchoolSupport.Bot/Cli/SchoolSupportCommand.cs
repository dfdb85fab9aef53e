using System.CommandLine;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>The program's command line; without a command it runs the bot.</summary>
internal sealed class SchoolSupportCommand : RootCommand
{
    public SchoolSupportCommand()
        : base("SchoolSupport: бот поддержки школ. Без команды запускает бота.")
    {
        SetAction(RunCommand.Run);
        Add(new PlaygroundCommand());
        Add(new InviteCommand(OpenDatabase));
        Add(new PeopleCommand(OpenDatabase));
        Add(new CampaignCommand(OpenDatabase));
        Add(new QuestionnaireCommand());
        Add(new PlanCommand());
        Add(new BackupCommand(() => Settings.Load().Storage));
        Add(new HealthCommand());
    }

    /// <summary>The database that the settings name, for commands that work beside a running bot.</summary>
    private static Task<Database> OpenDatabase(CancellationToken stop)
    {
        var storage = Settings.Load().Storage;
        Directory.CreateDirectory(storage.DataFolder);
        return Database.Open(storage.ToOptions(), TimeProvider.System, cancellation: stop);
    }
}
