using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SchoolSupport.TelegramClient.Tests.Surface;

/// <summary>What an assembly shows, in the words of the surface list.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Header(Type type) => $"{type.Namespace}.{CSharpNames.Of(type)}: {Kind(type)}";

    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{name} = {(int)Enum.Parse(type, name)}");
        if (IsDelegate(type)) return [Method(type.GetMethod("Invoke")!)];
        return Bases(type).Select(name => $"is {name}")
            .Concat(type.GetConstructors().Select(constructor => $"ctor {SimpleName(type)}({Parameters(constructor)})"))
            .Concat(type.GetProperties(Declared).Where(property => !IsOverride(property.GetMethod!)).Select(Property))
            .Concat(type.GetFields(Declared).Select(field => $"static readonly {CSharpNames.Of(field)} {field.Name}"))
            .Concat(type.GetEvents(Declared).Select(handler => $"event {CSharpNames.Of(handler)} {handler.Name}"))
            .Concat(type.GetMethods(Declared).Where(method => !IsAccessor(method) && !IsOverride(method)).Select(Method));
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : IsDelegate(type) ? "delegate"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : "class";

    private static IEnumerable<string> Bases(Type type)
    {
        var inherited = type.BaseType is { } parent && parent != typeof(object) ? parent : null;
        if (inherited is not null) yield return CSharpNames.Of(inherited);
        var all = type.GetInterfaces();
        var indirect = all.SelectMany(one => one.GetInterfaces()).Concat(inherited?.GetInterfaces() ?? []);
        foreach (var own in all.Except(indirect)) yield return CSharpNames.Of(own);
    }

    private static string Property(PropertyInfo property)
    {
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var isStatic = property.GetMethod!.IsStatic ? "static " : "";
        return $"{required}{isStatic}{CSharpNames.Of(property)} {property.Name}{Setter(property)}";
    }

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { IsPublic: true } setter ? " {get}"
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " {init}"
        : "";

    private static string Method(MethodInfo method)
    {
        var result = CSharpNames.Of(method.ReturnParameter);
        var parameters = Parameters(method);
        if (method.Name == "op_Implicit") return $"implicit operator {result}({parameters})";
        if (method.Name is "op_Equality") return $"operator ==({parameters})";
        if (method.Name is "op_Inequality") return $"operator !=({parameters})";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(CSharpNames.Of))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{result} {method.Name}{generic}({parameters})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var rest = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var standard = parameter.HasDefaultValue ? $" = {Default(parameter.DefaultValue)}" : "";
        return $"{rest}{CSharpNames.Of(parameter)} {parameter.Name}{standard}";
    }

    private static string Default(object? value) => value switch
    {
        true => "true",
        string text => $"\"{text}\"",
        null or false => "default",
        _ when Convert.ToInt64(value, CultureInfo.InvariantCulture) == 0 => "default",
        _ => $"{value}",
    };

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string SimpleName(Type type) => type.Name.Split('`')[0];
}
