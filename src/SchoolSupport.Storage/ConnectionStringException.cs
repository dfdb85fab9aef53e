namespace SchoolSupport.Storage;

/// <summary>
/// The connection string cannot be read. The message is a Russian sentence for whoever starts the program;
/// it repeats nothing of the string, in which a password may stand.
/// </summary>
public sealed class ConnectionStringException(StorageProvider provider)
    : Exception($"Строка подключения к базе данных записана неверно. Она должна выглядеть так: «{ExampleFor(provider)}».")
{
    private static string ExampleFor(StorageProvider provider) => provider == StorageProvider.Sqlite
        ? "Data Source=data/schoolsupport.db"
        : "Host=localhost;Database=school;Username=bot;Password=…";
}
