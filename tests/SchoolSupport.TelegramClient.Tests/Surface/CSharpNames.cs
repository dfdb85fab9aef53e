using System.Reflection;

namespace SchoolSupport.TelegramClient.Tests.Surface;

/// <summary>Types as C# writes them, without namespaces, with nullability.</summary>
internal static class CSharpNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(double)] = "double", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    public static string Of(PropertyInfo property) => Of(Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(Nullability.Create(field));

    public static string Of(EventInfo handler) => Of(Nullability.Create(handler));

    public static string Of(ParameterInfo parameter) => Of(Nullability.Create(parameter));

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        return type.IsGenericType ? Generic(type, type.GetGenericArguments().Select(Of)) : type.Name;
    }

    private static string Of(NullabilityInfo info)
    {
        var type = info.Type;
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        var name = info.ElementType is { } element ? Of(element) + "[]"
            : type.IsGenericType ? Generic(type, info.GenericTypeArguments.Select(Of))
            : Of(type);
        return !type.IsValueType && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Generic(Type type, IEnumerable<string> arguments) =>
        $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", arguments)}>";
}
