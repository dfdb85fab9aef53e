namespace SchoolSupport.Storage.Backups;

/// <summary>A file under another name until it is finished, so that nobody takes a half for a whole; removed when it was not.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string final;

    private UnfinishedFile(string final) => (this.final, Path) = (final, final + ".part");

    public string Path { get; }

    public static string NoRoom(string file) => $"Не хватило места на диске, где {file}: освободите место или укажите другой диск. Незаконченная копия удалена.";

    /// <exception cref="BackupException">The file is there already, or cannot be made.</exception>
    public static UnfinishedFile Begin(string file)
    {
        UnfinishedFile begun = new(System.IO.Path.GetFullPath(file));
        if (System.IO.Path.Exists(begun.final))
            throw new BackupException($"{begun.final} уже есть, поверх ничего не пишу: укажите другое имя.");
        try
        {
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            // Names and phones of people stand in it.
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using FileStream made = new(begun.Path, options);
            return begun;
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new BackupException($"Папки {System.IO.Path.GetDirectoryName(begun.final)} нет: создайте её или укажите другую.", missing);
        }
        catch (UnauthorizedAccessException forbidden)
        {
            throw Unwritable(begun, forbidden);
        }
        catch (IOException) when (System.IO.Path.Exists(begun.Path))
        {
            throw new BackupException($"Рядом лежит незаконченная копия {begun.Path}. Если её сейчас никто не делает, удалите её и повторите.");
        }
        catch (IOException failed)
        {
            throw Unwritable(begun, failed);
        }
    }

    /// <exception cref="BackupException">Somebody has made the file meanwhile.</exception>
    public void Finish()
    {
        try
        {
            File.Move(Path, final, overwrite: false);
        }
        catch (IOException taken)
        {
            throw new BackupException($"Копию не удалось назвать {final}: {taken.Message}", taken);
        }
    }

    public void Dispose()
    {
        File.Delete(Path);
        foreach (string beside in new[] { "-journal", "-wal", "-shm" }) File.Delete(Path + beside);
    }

    private static BackupException Unwritable(UnfinishedFile file, Exception why) =>
        new($"В папку {System.IO.Path.GetDirectoryName(file.final)} нельзя писать: проверьте права или укажите другую. ({why.Message})", why);
}
