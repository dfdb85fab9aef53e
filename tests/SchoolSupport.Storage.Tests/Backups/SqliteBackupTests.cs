using Microsoft.Data.Sqlite;
using SchoolSupport.Storage.Backups;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Backups;

public sealed class SqliteBackupTests : IAsyncLifetime
{
    private TestDatabase test = null!;
    private string folder = "";

    private string File => Path.Combine(folder, "copy.db");

    public async ValueTask InitializeAsync()
    {
        test = await TestDatabase.Create(StorageProvider.Sqlite);
        folder = Directory.CreateDirectory(Path.Combine(test.Folder, "copies")).FullName;
        // Enough for the copying to take several steps.
        await test.InTurn(session => new SettingStore(session).Set("ballast", new string('x', 3_000_000)));
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    [Fact]
    public async Task A_copy_made_while_others_write_holds_what_stood_there_when_it_began()
    {
        await Write(0);
        int writes = 0;

        FinishedBackup made = SqliteBackup.Make(test.Options, File, _ => Write(++writes).Wait());

        Assert.InRange(writes, 3, 100);
        Assert.Equal(Migration.Embedded.Count, made.Schema);
        Assert.Equal([File], Directory.GetFiles(folder));
        await using Database copy = await Database.Open(new StorageOptions { ConnectionString = $"Data Source={File}" }, test.Clock);
        await using Session session = await copy.Read();
        Assert.Equal(("0", "0"), (await new SettingStore(session).Get("left"), await new SettingStore(session).Get("right")));
        Assert.Equal($"{writes}", await test.Look(original => new SettingStore(original).Get("left")));
    }

    [Fact]
    public void A_copy_given_up_halfway_leaves_nothing()
    {
        using CancellationTokenSource stop = new();

        Assert.Throws<OperationCanceledException>(() => SqliteBackup.Make(test.Options, File, _ => stop.Cancel(), stop.Token));

        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_file_that_is_there_already_stays_as_it_is()
    {
        System.IO.File.WriteAllText(File, "Прошлый год");

        Assert.Contains("уже есть", Refusal(File), StringComparison.Ordinal);

        Assert.Equal("Прошлый год", System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.GetFiles(folder));
    }

    [Fact]
    public void Half_a_copy_that_somebody_may_be_making_is_left_alone()
    {
        System.IO.File.WriteAllText(File + ".part", "половина");

        Assert.Contains("незаконченная копия", Refusal(File), StringComparison.Ordinal);

        Assert.Equal("половина", System.IO.File.ReadAllText(File + ".part"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        string missing = Path.Combine(folder, "2026");

        Assert.Contains($"Папки {missing} нет", Refusal(Path.Combine(missing, "copy.db")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_database_none_is_made()
    {
        string missing = Path.Combine(folder, "other.db");

        BackupException refusal = Assert.Throws<BackupException>(() =>
            SqliteBackup.Make(new StorageOptions { ConnectionString = $"Data Source={missing}" }, File, _ => { }));

        Assert.Contains($"Базы данных {missing} нет", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [SmallDiskFact]
    public void A_full_disk_is_told_in_a_sentence_and_holds_no_half()
    {
        using SmallDisk disk = SmallDisk.Make(kilobytes: 1024);

        Assert.Contains("Не хватило места", Refusal(Path.Combine(disk.Folder, "copy.db")), StringComparison.Ordinal);

        Assert.Empty(Directory.GetFiles(disk.Folder));
    }

    [SmallDiskFact]
    public void A_folder_that_may_not_be_written_is_told_in_a_sentence()
    {
        using SmallDisk disk = SmallDisk.Make(kilobytes: 64);
        disk.ForbidWriting();

        Assert.Contains($"В папку {disk.Folder} нельзя писать", Refusal(Path.Combine(disk.Folder, "copy.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_gives_no_copy()
    {
        await using EmptyDatabase place = await EmptyDatabase.Create(StorageProvider.Sqlite);
        string original = new SqliteConnectionStringBuilder(place.Options.ConnectionString).DataSource;
        await (await Database.Open(place.Options, test.Clock)).DisposeAsync();
        await using (FileStream file = System.IO.File.OpenWrite(original))
        {
            file.Position = file.Length / 2;
            await file.WriteAsync(new byte[16384]);
        }

        BackupException refusal = Assert.Throws<BackupException>(() => SqliteBackup.Make(place.Options, File, _ => { }));

        Assert.Contains("поврежден", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    private string Refusal(string file) => Assert.Throws<BackupException>(() => SqliteBackup.Make(test.Options, file, _ => { })).Message;

    // As a bot would in another process: both values change together.
    private Task Write(int number) => test.InTurn(async session =>
    {
        await new SettingStore(session).Set("left", $"{number}");
        await new SettingStore(session).Set("right", $"{number}");
    });
}
