using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SchoolSupport.Storage;

internal sealed class SqliteDialect : Dialect
{
    // Primary result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14, Constraint = 19, Corrupt = 11, NoDatabase = 26;
    private const int UniqueViolation = 2067, PrimaryKeyViolation = 1555, RowIdViolation = 2579;

    public override StorageProvider Provider => StorageProvider.Sqlite;

    public override string ForUpdate => "";

    public override string SkipLocked => "";

    internal override string EachOf(string parameter) => $"json_each({parameter})";

    public override bool IsUniqueViolation(Exception refusal) =>
        refusal is SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation or RowIdViolation };

    public override bool IsConstraintViolation(Exception refusal) => refusal is SqliteException { SqliteErrorCode: Constraint };

    internal override bool IsNoDatabase(DbException failure) => failure is SqliteException { SqliteErrorCode: Corrupt or NoDatabase };

    internal override StorageProblem? ProblemOf(DbException failure) => (failure as SqliteException)?.SqliteErrorCode switch
    {
        Busy or Locked => StorageProblem.Locked,
        Full => StorageProblem.Full,
        ReadOnly => StorageProblem.ReadOnly,
        InputOutput or CannotOpen => StorageProblem.Unreachable,
        _ => null,
    };

    internal override string LockSchema => "";

    // As «integer» the key is the table's own tree; as «bigint» it would be a second one beside it.
    internal override string Translate(string migration) =>
        migration.Replace("bigint primary key", "integer primary key", StringComparison.Ordinal);

    internal override string TableExists(string table) =>
        $"select count(*) from sqlite_master where type = 'table' and name = '{table}'";
}
