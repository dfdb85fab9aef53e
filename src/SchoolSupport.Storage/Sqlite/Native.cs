using System.Runtime.InteropServices;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>
/// What running compiled statements takes of SQLite's C interface (https://www.sqlite.org/c3ref/funclist.html). The provider reaches the
/// same library, but guards the handle at each call, which costs more than most of these calls; those that only look or copy a
/// number do without the runtime's own ceremony as well.
/// </summary>
internal static class Native
{
    public const int Ok = 0, Row = 100, Done = 101;
    public const int Integer = 1, Real = 2, Null = 5;

    /// <summary>Tells SQLite that a statement will be run many times.</summary>
    public const uint Persistent = 1;

    /// <summary>Has SQLite copy a text before the call returns.</summary>
    public const nint Transient = -1;

    private const string Library = "e_sqlite3";

    [DllImport(Library, EntryPoint = "sqlite3_prepare_v3")]
    public static extern int Prepare(nint connection, ref byte sql, int bytes, uint flags, out nint statement, out nint tail);

    [DllImport(Library, EntryPoint = "sqlite3_step")]
    public static extern int Step(nint statement);

    /// <summary>Its result only repeats what the last step said.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_reset")]
    public static extern void Reset(nint statement);

    /// <inheritdoc cref="Reset"/>
    [DllImport(Library, EntryPoint = "sqlite3_finalize")]
    public static extern void Release(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_changes"), SuppressGCTransition]
    public static extern int Changes(nint connection);

    [DllImport(Library, EntryPoint = "sqlite3_bind_parameter_count"), SuppressGCTransition]
    public static extern int HoleCount(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_bind_parameter_name"), SuppressGCTransition]
    public static extern nint HoleName(nint statement, int hole);

    [DllImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition]
    public static extern int BindNull(nint statement, int hole);

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static extern int BindInteger(nint statement, int hole, long value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_double"), SuppressGCTransition]
    public static extern int BindReal(nint statement, int hole, double value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text")]
    public static extern int BindText(nint statement, int hole, ref byte text, int bytes, nint destructor);

    [DllImport(Library, EntryPoint = "sqlite3_column_count"), SuppressGCTransition]
    public static extern int ColumnCount(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_column_name")]
    public static extern nint ColumnName(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    public static extern int ColumnType(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    public static extern long ReadInteger(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_double"), SuppressGCTransition]
    public static extern double ReadReal(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_text")]
    public static extern nint ReadText(nint statement, int column);

    /// <summary>The length of what <see cref="ReadText"/> has just given.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    public static extern int TextLength(nint statement, int column);
}
