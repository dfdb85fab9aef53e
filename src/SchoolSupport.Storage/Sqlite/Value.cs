using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>How values of a type stand in holes and columns.</summary>
internal abstract class Value<T>
{
    /// <summary>Null for a type that is no plain value but a row of several.</summary>
    public static Value<T>? Known { get; } = (Value<T>?)Value.Of(typeof(T));

    /// <returns>SQLite's result code.</returns>
    public abstract int Bind(nint statement, int hole, T value);

    /// <summary>A column that is not null.</summary>
    public abstract T Read(nint statement, int column);
}

internal static class Value
{
    public static object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Make(typeof(OptionalValue<>), inner);
        if (type.IsEnum) return Make(typeof(EnumValue<>), type);
        return type switch
        {
            _ when type == typeof(long) => new LongValue(),
            _ when type == typeof(int) => new IntValue(),
            _ when type == typeof(bool) => new BoolValue(),
            _ when type == typeof(double) => new DoubleValue(),
            _ when type == typeof(string) => new TextValue(),
            _ when type == typeof(DateTimeOffset) => new InstantValue(),
            _ when type == typeof(DateOnly) => new DateValue(),
            _ => null,
        };
    }

    /// <exception cref="InvalidCastException">Something else stands in the column, which SQLite would quietly read as some number.</exception>
    public static long Integer(nint statement, int column) => Native.ColumnType(statement, column) == Native.Integer
        ? Native.ReadInteger(statement, column)
        : throw new InvalidCastException($"«{Text(statement, column)}» is no whole number.");

    public static string Text(nint statement, int column) =>
        Marshal.PtrToStringUTF8(Native.ReadText(statement, column), Native.TextLength(statement, column));

    private static object? Make(Type kind, Type type) => Activator.CreateInstance(kind.MakeGenericType(type));
}

internal sealed class LongValue : Value<long>
{
    public override int Bind(nint statement, int hole, long value) => Native.BindInteger(statement, hole, value);

    public override long Read(nint statement, int column) => Value.Integer(statement, column);
}

internal sealed class IntValue : Value<int>
{
    public override int Bind(nint statement, int hole, int value) => Native.BindInteger(statement, hole, value);

    public override int Read(nint statement, int column) => checked((int)Value.Integer(statement, column));
}

internal sealed class BoolValue : Value<bool>
{
    public override int Bind(nint statement, int hole, bool value) => Native.BindInteger(statement, hole, value ? 1 : 0);

    public override bool Read(nint statement, int column) => Value.Integer(statement, column) != 0;
}

internal sealed class DoubleValue : Value<double>
{
    public override int Bind(nint statement, int hole, double value) => Native.BindReal(statement, hole, value);

    public override double Read(nint statement, int column) => Native.ColumnType(statement, column) is Native.Real or Native.Integer
        ? Native.ReadReal(statement, column)
        : throw new InvalidCastException($"«{Value.Text(statement, column)}» is no number.");
}

internal sealed class TextValue : Value<string?>
{
    private const int FitsOnStack = 512;

    public override int Bind(nint statement, int hole, string? value)
    {
        if (value is null) return Native.BindNull(statement, hole);
        int most = Encoding.UTF8.GetMaxByteCount(value.Length);
        byte[]? rented = most > FitsOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[FitsOnStack];
        int length = Encoding.UTF8.GetBytes(value, bytes);
        int result = Native.BindText(statement, hole, ref MemoryMarshal.GetReference(bytes), length, Native.Transient);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    public override string Read(nint statement, int column) => Value.Text(statement, column);
}

internal sealed class InstantValue : Value<DateTimeOffset>
{
    public override int Bind(nint statement, int hole, DateTimeOffset value) => Native.BindInteger(statement, hole, ColumnTypes.ToColumn(value));

    public override DateTimeOffset Read(nint statement, int column) => ColumnTypes.InstantFrom(Value.Integer(statement, column));
}

internal sealed class DateValue : Value<DateOnly>
{
    private static readonly Value<string?> Text = new TextValue();

    public override int Bind(nint statement, int hole, DateOnly value) => Text.Bind(statement, hole, ColumnTypes.ToColumn(value));

    public override DateOnly Read(nint statement, int column) => ColumnTypes.DateFrom(Value.Text(statement, column));
}

/// <summary>A number, or the name in any case.</summary>
internal sealed class EnumValue<T> : Value<T> where T : struct, Enum
{
    public override int Bind(nint statement, int hole, T value) =>
        Native.BindInteger(statement, hole, Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public override T Read(nint statement, int column) => Native.ColumnType(statement, column) == Native.Integer
        ? (T)Enum.ToObject(typeof(T), Native.ReadInteger(statement, column))
        : Enum.Parse<T>(Value.Text(statement, column), ignoreCase: true);
}

internal sealed class OptionalValue<T> : Value<T?> where T : struct
{
    private readonly Value<T> value = Value<T>.Known ?? throw new InvalidOperationException($"No column holds a {typeof(T).Name}.");

    public override int Bind(nint statement, int hole, T? given) =>
        given is { } there ? value.Bind(statement, hole, there) : Native.BindNull(statement, hole);

    public override T? Read(nint statement, int column) => value.Read(statement, column);
}
