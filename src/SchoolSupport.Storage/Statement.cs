using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;

namespace SchoolSupport.Storage;

/// <summary>A command of a connection, with the parameters made for one type of parameter object: the properties that its text names.</summary>
internal sealed class Statement(DbCommand command, bool kept)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    private Type? boundTo;
    private PropertyInfo[] named = [];

    public DbCommand Command => command;

    /// <summary>Whether the connection keeps it for the next time.</summary>
    public bool IsKept => kept;

    public void Bind(object? values)
    {
        if (values is null) return;
        if (boundTo != values.GetType()) MakeParameters(values.GetType());
        for (int i = 0; i < named.Length; i++) command.Parameters[i].Value = Column.ToColumn(named[i].GetValue(values));
    }

    private void MakeParameters(Type type)
    {
        PropertyInfo[] all = Properties.GetOrAdd(type, static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance));
        named = [.. all.Where(property => command.CommandText.Contains("@" + property.Name, StringComparison.Ordinal))];
        command.Parameters.Clear();
        foreach (PropertyInfo property in named) command.Parameters.Add(ParameterFor(property));
        boundTo = type;
    }

    private DbParameter ParameterFor(PropertyInfo property)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = "@" + property.Name;
        if (Column.TypeOf(property.PropertyType) is { } type) parameter.DbType = type;
        return parameter;
    }
}
