using System.Reflection;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>Fills a hole of a statement from the property of the same name.</summary>
internal abstract class Hole
{
    /// <returns>SQLite's result code.</returns>
    public abstract int Fill(nint statement, int hole, object given);

    /// <param name="name">With the sign before it: «@id».</param>
    /// <exception cref="InvalidOperationException">There is no such property, or its type has no form in a column.</exception>
    public static Hole Named(string name, Type given)
    {
        PropertyInfo property = given.GetProperty(name[1..])
            ?? throw new InvalidOperationException($"The statement asks for {name}, and {given.Name} has no such property.");
        Type[] types = [given, property.PropertyType];
        Delegate get = property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(types));
        return (Hole)Activator.CreateInstance(typeof(Hole<,>).MakeGenericType(types), get)!;
    }
}

internal sealed class Hole<TGiven, TValue>(Func<TGiven, TValue> get) : Hole where TGiven : class
{
    private readonly Value<TValue> value = Value<TValue>.Known
        ?? throw new InvalidOperationException($"No column holds a {typeof(TValue).Name}.");

    public override int Fill(nint statement, int hole, object given) => value.Bind(statement, hole, get((TGiven)given));
}
