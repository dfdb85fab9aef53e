using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Pieces;

namespace SchoolSupport.Bot.Startup;

/// <summary>All settings, read and checked before anything starts.</summary>
public sealed record Settings(
    IConfiguration Configuration, TelegramSettings Telegram, StorageSettings Storage, PlaygroundSettings Playground, EvidenceSettings Evidence, HealthSettings Health)
{
    private const string FileName = "appsettings.json";

    /// <summary>With no token there is nobody to talk to but the playground.</summary>
    public bool UsesPlayground => Telegram.Token.Length == 0;

    /// <summary>Where the playground keeps its state.</summary>
    public string PlaygroundFolder => Path.Combine(Storage.DataFolder, "playground");

    /// <summary>Reads <c>appsettings.json</c> of the current folder, then the environment (<c>Telegram__Token</c>), which wins.</summary>
    /// <exception cref="SettingsException">A setting cannot work, or the file cannot be read.</exception>
    public static Settings Load()
    {
        var sources = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile(FileName, optional: true).AddEnvironmentVariables();
        try
        {
            return From(sources.Build());
        }
        catch (InvalidDataException unreadable)
        {
            throw new SettingsException($"Файл {FileName} записан с ошибкой{PlaceOf(unreadable)}: проверьте запятые, кавычки и скобки.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new SettingsException($"Файл {FileName} не прочитать: у пользователя, от имени которого запущена программа, нет на это прав.");
        }
    }

    /// <exception cref="SettingsException">A setting cannot work.</exception>
    public static Settings From(IConfiguration configuration) => new(
        configuration,
        Read(configuration, TelegramSettings.Section, new TelegramSettings(), new TelegramSettingsCheck()),
        Read(configuration, StorageSettings.Section, new StorageSettings(), new StorageSettingsCheck()),
        Read(configuration, PlaygroundSettings.Section, new PlaygroundSettings(), new PlaygroundSettingsCheck()),
        Read(configuration, EvidenceSettings.Section, new EvidenceSettings(), new EvidenceSettingsCheck()),
        Read(configuration, HealthSettings.Section, new HealthSettings(), new HealthSettingsCheck()));

    /// <summary>The same settings with one more word, that of the playground's address or of a test.</summary>
    public Settings With(params IEnumerable<(string Key, object Value)> changes) => From(new ConfigurationBuilder()
        .AddConfiguration(Configuration)
        .AddInMemoryCollection(changes.Select(change =>
            new KeyValuePair<string, string?>(change.Key, Convert.ToString(change.Value, CultureInfo.InvariantCulture))))
        .Build());

    private static string PlaceOf(Exception error) => error switch
    {
        JsonException { LineNumber: { } line } => $" в строке {line + 1}",
        { InnerException: { } inner } => PlaceOf(inner),
        _ => "",
    };

    // The framework names both in English: «Failed to convert configuration value 'abc' at 'Playground:Port' to type …».
    private static (string Setting, string Value) NamedIn(InvalidOperationException wrong, string section)
    {
        var quoted = wrong.Message.Split('\'');
        return quoted.Length >= 4 ? (quoted[3], $"«{quoted[1]}»") : (section, "одной из настроек");
    }

    private static T Read<T>(IConfiguration configuration, string section, T settings, IValidateOptions<T> check)
        where T : class
    {
        // A word misspelt would go unnoticed, and a bot without its token starts the playground instead.
        var known = typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToList();
        foreach (var given in configuration.GetSection(section).GetChildren().Where(one => !known.Contains(one.Key, StringComparer.OrdinalIgnoreCase)))
            throw new SettingsException($"Настройки {given.Path} нет. Есть: {string.Join(", ", known.Select(name => $"{section}:{name}"))}.");

        try
        {
            configuration.GetSection(section).Bind(settings);
        }
        catch (InvalidOperationException wrong)
        {
            var (setting, value) = NamedIn(wrong, section);
            throw new SettingsException($"{setting}: значение {value} не подходит, проверьте его в настройках.");
        }

        var result = check.Validate(null, settings);
        return result.Failed ? throw new SettingsException(result.FailureMessage) : settings;
    }
}
