using System.Data.Common;

namespace SchoolSupport.Storage;

/// <summary>The few things that the two databases say differently.</summary>
public abstract class Dialect
{
    public static Dialect Of(StorageProvider provider) => provider switch
    {
        StorageProvider.Sqlite => new SqliteDialect(),
        StorageProvider.Postgres => new PostgresDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "Unknown storage provider."),
    };

    public abstract StorageProvider Provider { get; }

    /// <summary>Ends a select whose rows must stay as they are until the transaction ends; empty where writers queue anyway.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Ends a select that takes only rows nobody else is taking.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>In a «from»: the elements of a parameter that holds a JSON array, as the column «value».</summary>
    internal abstract string EachOf(string parameter);

    /// <summary>Whether the database refused a row that stands there already.</summary>
    public abstract bool IsUniqueViolation(Exception refusal);

    /// <summary>Whether the database refused a row because of a rule of the schema, whichever.</summary>
    public abstract bool IsConstraintViolation(Exception refusal);

    /// <summary>Whether what is there is damaged, or never was a database.</summary>
    internal virtual bool IsNoDatabase(DbException failure) => false;

    /// <summary>What is wrong with the database itself, or null when the statement is to blame.</summary>
    internal abstract StorageProblem? ProblemOf(DbException failure);

    /// <summary>Holds all other migrators off until the transaction ends; empty where beginning it has done so.</summary>
    internal abstract string LockSchema { get; }

    /// <summary>A migration in this database's words.</summary>
    internal abstract string Translate(string migration);

    internal abstract string TableExists(string table);
}
