using System.CommandLine;
using System.Globalization;
using SchoolSupport.Bot.Cli;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;

// What the command line library says by itself: how a command is used, what is missing.
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");

try
{
    return await new SchoolSupportCommand().Parse(args).InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // Longer than the bot takes to finish what is under way: otherwise it would be cut off in the middle of its last writing.
        ProcessTerminationTimeout = BotHost.ShutdownTimeout + TimeSpan.FromSeconds(5),
    });
}
catch (StorageUnavailableException closed)
{
    await Console.Error.WriteLineAsync($"База данных недоступна: {ReasonOf(closed.Problem)} ({closed.InnerException?.Message})");
    return 1;
}
catch (Exception wrong) when (wrong is SettingsException or ConnectionStringException or SchemaMismatchException or IOException)
{
    // These say what the administrator can do; a stack trace would only hide it.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}

static string ReasonOf(StorageProblem problem) => problem switch
{
    StorageProblem.Locked => "её слишком долго держит другая программа.",
    StorageProblem.Full => "на диске не осталось места.",
    StorageProblem.ReadOnly => "в неё нельзя писать, проверьте права на папку данных.",
    _ => "файл не читается или сервер не отвечает, проверьте Storage:ConnectionString.",
};
