using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>
/// A statement, compiled once and run many times: compiling takes longer than most runs. It remembers how the objects it was last
/// given fill its holes and how its rows are read, which are the same ones nearly always.
/// </summary>
internal sealed class Statement : IDisposable
{
    private static readonly SqliteDialect Dialect = new();

    private readonly sqlite3 connection;
    private readonly nint handle;
    private Type? givenBefore;
    private Hole[] holes = [];
    private object? rowsBefore;

    /// <exception cref="ArgumentException">The text holds more than one statement, or none.</exception>
    public Statement(sqlite3 connection, string sql)
    {
        this.connection = connection;
        byte[] text = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(sql) + 1, pinned: true);
        text[^1] = 0;
        Encoding.UTF8.GetBytes(sql, text);
        Check(Native.Prepare(connection.DangerousGetHandle(), ref text[0], text.Length, Native.Persistent, out handle, out nint rest));
        bool hasMore = !string.IsNullOrWhiteSpace(Marshal.PtrToStringUTF8(rest));
        GC.KeepAlive(text);
        if (handle != 0 && !hasMore) return;
        Dispose();
        throw new ArgumentException($"This is not one statement: {sql}", nameof(sql));
    }

    /// <returns>How many rows it changed. For a statement that by its nature changes none, the number means nothing.</returns>
    public int Execute(object? given)
    {
        Fill(given);
        try
        {
            while (Step())
            {
                // What a «returning» returns was not asked for.
            }

            return Native.Changes(connection.DangerousGetHandle());
        }
        finally
        {
            Native.Reset(handle);
        }
    }

    public List<T> Query<T>(object? given)
    {
        Fill(given);
        try
        {
            List<T> rows = [];
            while (Step()) rows.Add(Rows<T>().Read(handle));
            return rows;
        }
        finally
        {
            Native.Reset(handle);
        }
    }

    /// <exception cref="InvalidOperationException">There is more than one row.</exception>
    public T? Find<T>(object? given)
    {
        Fill(given);
        try
        {
            if (!Step()) return default;
            T row = Rows<T>().Read(handle);
            return Step() ? throw new InvalidOperationException("There is more than one row.") : row;
        }
        finally
        {
            Native.Reset(handle);
        }
    }

    public void Dispose() => Native.Release(handle);

    private void Fill(object? given)
    {
        Type type = given?.GetType() ?? typeof(object);
        if (type != givenBefore)
        {
            holes = [.. Enumerable.Range(1, Native.HoleCount(handle)).Select(hole => Hole.Named(NameOf(hole), type))];
            givenBefore = type;
        }

        for (int i = 0; i < holes.Length; i++) Check(holes[i].Fill(handle, i + 1, given!));
    }

    private string NameOf(int hole) => Marshal.PtrToStringUTF8(Native.HoleName(handle, hole))
        ?? throw new InvalidOperationException("A hole has no name.");

    private Rows<T> Rows<T>()
    {
        if (rowsBefore is Rows<T> known) return known;
        Rows<T> rows = Sqlite.Rows<T>.Of(handle);
        rowsBefore = rows;
        return rows;
    }

    private bool Step()
    {
        int result = Native.Step(handle);
        if (result == Native.Row) return true;
        if (result != Native.Done) Check(result);
        return false;
    }

    private void Check(int result)
    {
        if (result == Native.Ok) return;
        try
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }
        catch (SqliteException error) when (Dialect.ProblemOf(error) is { } problem)
        {
            throw new StorageUnavailableException(problem, error);
        }
    }
}
