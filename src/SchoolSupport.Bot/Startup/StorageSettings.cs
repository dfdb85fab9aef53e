using Microsoft.Extensions.Options;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Startup;

/// <summary>Section <c>Storage</c> of the settings.</summary>
public sealed class StorageSettings
{
    public const string Section = "Storage";

    /// <summary><c>Sqlite</c> (a file, the default) or <c>Postgres</c>.</summary>
    public string Provider { get; set; } = nameof(StorageProvider.Sqlite);

    /// <summary>Empty: the file <c>schoolsupport.db</c> in the data folder.</summary>
    public string ConnectionString { get; set; } = string.Empty;

    /// <summary>Where the database, files and the playground's state lie; relative to the folder the bot is started in.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>How long to wait for a lock that another process holds, in seconds: 1 to 60. Then the work is tried again later.</summary>
    public int LockWaitSeconds { get; set; } = 5;

    /// <exception cref="SettingsException">It cannot be made.</exception>
    public void MakeDataFolder()
    {
        try
        {
            Directory.CreateDirectory(DataFolder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Папку данных «{DataFolder}» (Storage:DataFolder) не создать: {refused.Message}");
        }
    }

    public StorageOptions ToOptions() => new()
    {
        Provider = Enum.Parse<StorageProvider>(Provider, ignoreCase: true),
        ConnectionString = ConnectionString.Length > 0 ? ConnectionString : $"Data Source={Path.Combine(DataFolder, "schoolsupport.db")}",
        LockWait = TimeSpan.FromSeconds(LockWaitSeconds),
    };
}

public sealed class StorageSettingsCheck : IValidateOptions<StorageSettings>
{
    public ValidateOptionsResult Validate(string? name, StorageSettings options)
    {
        if (!Enum.TryParse<StorageProvider>(options.Provider, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
            return ValidateOptionsResult.Fail($"Storage:Provider должен быть Sqlite или Postgres, а указано «{options.Provider}».");
        if (provider == StorageProvider.Postgres && options.ConnectionString.Length == 0)
            return ValidateOptionsResult.Fail("Для Storage:Provider=Postgres нужна строка подключения Storage:ConnectionString.");
        if (options.DataFolder.Length == 0)
            return ValidateOptionsResult.Fail("Storage:DataFolder не может быть пустым.");
        if (options.LockWaitSeconds is < 1 or > 60)
            return ValidateOptionsResult.Fail("Storage:LockWaitSeconds должен быть числом от 1 до 60.");
        return ValidateOptionsResult.Success;
    }
}
