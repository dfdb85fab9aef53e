using System.Data.Common;
using Npgsql;

namespace SchoolSupport.Storage;

internal sealed class PostgresDialect : Dialect
{
    public override StorageProvider Provider => StorageProvider.Postgres;

    // Rows may refer to the locked one meanwhile: a message to a chat need not wait for the turn that the chat is in.
    public override string ForUpdate => "for no key update";

    public override string SkipLocked => "for update skip locked";

    internal override string EachOf(string parameter) => $"json_array_elements(cast({parameter} as json))";

    public override bool IsUniqueViolation(Exception refusal) => refusal is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsConstraintViolation(Exception refusal) =>
        refusal is PostgresException { SqlState: { } state } && state.StartsWith("23", StringComparison.Ordinal);

    internal override StorageProblem? ProblemOf(DbException failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageProblem.Full,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StorageProblem.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } => StorageProblem.Locked,
        NpgsqlException { IsTransient: true } => StorageProblem.Unreachable,
        PostgresException => null,
        NpgsqlException => StorageProblem.Unreachable,
        _ => null,
    };

    // The number is arbitrary, but must never change.
    internal override string LockSchema => "select pg_advisory_xact_lock(7390214501)";

    internal override string Translate(string migration) => migration;

    internal override string TableExists(string table) =>
        $"select count(*) from information_schema.tables where table_schema = current_schema() and table_name = '{table}'";
}
