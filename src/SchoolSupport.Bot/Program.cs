using System.CommandLine;
using SchoolSupport.Bot.Cli;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;

try
{
    return await new SchoolSupportCommand().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception wrong) when (wrong is SettingsException or ConnectionStringException or StorageUnavailableException or SchemaMismatchException or IOException)
{
    // These say what the administrator can do; a stack trace would only hide it.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
