using SchoolSupport.Bot.Cli;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Backups;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Cli;

public sealed class BackupCommandTests : IAsyncLifetime
{
    private TestDatabase test = null!;

    private string File => Path.Combine(test.Folder, "copy.db");

    public async ValueTask InitializeAsync() => test = await TestDatabase.Create(StorageProvider.Sqlite);

    public ValueTask DisposeAsync() => test.DisposeAsync();

    [Fact]
    public async Task A_copy_is_told_with_its_size_and_what_was_checked()
    {
        var done = await Run(new StorageSettings { ConnectionString = test.Options.ConnectionString, DataFolder = test.Folder });

        Assert.Equal(0, done.Code);
        Assert.StartsWith($"Копия базы: {File}, ", done.Output, StringComparison.Ordinal);
        Assert.Contains("Проверена: открывается, целостность в порядке, схема ", done.Output, StringComparison.Ordinal);
        Assert.Contains("Присланных файлов пока нет", done.Output, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task Files_beside_the_database_are_told_of_because_they_are_not_in_the_copy()
    {
        await new FileFolder(Path.Combine(test.Folder, "files")).Save(new MemoryStream(new byte[2_000_000]));

        var done = await Run(new StorageSettings { ConnectionString = test.Options.ConnectionString, DataFolder = test.Folder });

        Assert.Contains($"(1 файл, 1,9 МБ): скопируйте после базы и {Path.Combine(test.Folder, "files")}.", done.Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_a_sentence()
    {
        await System.IO.File.WriteAllTextAsync(File, "Прошлый год");

        var refused = await Run(new StorageSettings { ConnectionString = test.Options.ConnectionString, DataFolder = test.Folder });

        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Equal($"{File} уже есть, поверх ничего не пишу: укажите другое имя.", refused.Errors.Trim());
    }

    [Fact]
    public async Task A_server_is_copied_by_its_own_program()
    {
        var refused = await Run(new StorageSettings { Provider = "Postgres", ConnectionString = "Host=db;Password=тайна", DataFolder = test.Folder });

        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains($"«pg_dump --format=custom --file={File} ИМЯ_БАЗЫ»", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("тайна", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_one_line_on_a_screen_and_a_few_in_a_log()
    {
        Assert.Equal(4, Told(inPlace: false).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.Single(Told(inPlace: true).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.EndsWith("\rСкопировано 100 %", Told(inPlace: true).TrimEnd(), StringComparison.Ordinal);
    }

    private static string Told(bool inPlace)
    {
        using var writer = new StringWriter();
        var line = new ProgressLine(writer, inPlace);
        for (var page = 0; page <= 40; page++)
            line.Tell(new BackupProgress(page, 40));
        return writer.ToString().Replace('\u00A0', ' ');
    }

    private Task<Said> Run(StorageSettings settings) => Said.By(new BackupCommand(() => settings), File);
}
