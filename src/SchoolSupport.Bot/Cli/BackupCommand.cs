using System.CommandLine;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Backups;

namespace SchoolSupport.Bot.Cli;

/// <summary>Copies the database while the bot runs, checks the copy, and says what else is to be copied.</summary>
internal sealed class BackupCommand : Command
{
    private readonly Func<StorageSettings> settings;
    private readonly Argument<string> file = new("FILE") { Description = "куда записать копию; файла с таким именем ещё не должно быть" };

    public BackupCommand(Func<StorageSettings> settings)
        : base("backup", "сделать проверенную копию базы, не останавливая бота")
    {
        this.settings = settings;
        Add(file);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var storage = settings();
        var beside = DataFolderContents.Of(storage.DataFolder);
        if (storage.ToOptions() is { Provider: StorageProvider.Postgres })
        {
            await error.WriteLineAsync(
                $"База лежит на сервере PostgreSQL, её копирует pg_dump: «pg_dump --format=custom --file={parsed.GetRequiredValue(file)} ИМЯ_БАЗЫ». {beside}");
            return 1;
        }

        try
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(file));
            var line = new ProgressLine(error, inPlace: !Console.IsErrorRedirected);
            var made = SqliteBackup.Make(storage.ToOptions(), path, line.Tell, stop);
            await output.WriteLineAsync($"Копия базы: {path}, {FileSize.Of(made.Size)}. Проверена: открывается, целостность в порядке, схема {made.Schema}.");
            await output.WriteLineAsync(beside.ToString());
            return 0;
        }
        catch (BackupException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Копирование прервано, незаконченная копия удалена.");
            return 1;
        }
    }
}

/// <summary>Says how far a copy is: on a screen in one line that changes, in a log at each quarter.</summary>
internal sealed class ProgressLine(TextWriter writer, bool inPlace)
{
    private int told = -1;

    public void Tell(BackupProgress progress)
    {
        var percent = progress.All == 0 ? 100 : (int)(100L * progress.Copied / progress.All);
        var step = inPlace ? percent : percent / 25 * 25;
        if (step == told)
            return;
        told = step;
        var line = $"Скопировано {RussianNumber.Percent(step)}";
        if (inPlace)
            writer.Write($"\r{line}{(percent == 100 ? Environment.NewLine : "")}");
        else
            writer.WriteLine(line);
    }
}
