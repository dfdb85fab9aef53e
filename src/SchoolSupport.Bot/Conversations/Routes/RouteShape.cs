using System.Reflection;
using System.Text.RegularExpressions;

namespace SchoolSupport.Bot.Conversations;

/// <summary>How one route type is written: its code and its ids, in the order of the record's parameters.</summary>
internal sealed partial class RouteShape
{
    private readonly ConstructorInfo constructor;
    private readonly ParameterInfo[] parameters;
    private readonly PropertyInfo[] properties;

    public RouteShape(Type type)
    {
        Type = type;
        Code = type.GetCustomAttribute<RouteCodeAttribute>()?.Code
            ?? throw new InvalidOperationException($"Route {type.Name} has no [RouteCode].");
        if (!CodePattern().IsMatch(Code))
            throw new InvalidOperationException($"The code '{Code}' of route {type.Name} is not 1 to 8 of a–z, 0–9 and dots.");

        constructor = type.GetConstructors().Single();
        parameters = constructor.GetParameters();
        properties = [.. parameters.Select(parameter => type.GetProperty(parameter.Name!)!)];
        CarriesRoute = parameters is [.., var last] && last.ParameterType == typeof(ChatRoute);
    }

    public Type Type { get; }
    public string Code { get; }

    /// <summary>Whether another route follows the ids: where to go on.</summary>
    public bool CarriesRoute { get; }

    /// <summary>How many ids there are at most.</summary>
    public int Arity => CarriesRoute ? parameters.Length - 1 : parameters.Length;

    public IEnumerable<long> Numbers(ChatRoute route) => properties.Take(Arity).Select(property => ToNumber(property.GetValue(route)!));

    public ChatRoute? Carried(ChatRoute route) => CarriesRoute ? (ChatRoute)properties[^1].GetValue(route)! : null;

    /// <summary>The route of these ids, or null when they are too few or out of range. Ids added later may have defaults.</summary>
    public ChatRoute? Build(long[] numbers, ChatRoute? carried)
    {
        var arguments = new object?[parameters.Length];
        if (CarriesRoute)
            arguments[^1] = carried;
        for (var i = 0; i < Arity; i++)
        {
            if (i >= numbers.Length && !parameters[i].HasDefaultValue)
                return null;
            // The default of a date is told as null.
            arguments[i] = i < numbers.Length
                ? FromNumber(numbers[i], parameters[i].ParameterType)
                : parameters[i].DefaultValue ?? Activator.CreateInstance(parameters[i].ParameterType);
            if (arguments[i] is null)
                return null;
        }

        return (ChatRoute)constructor.Invoke(arguments);
    }

    private static long ToNumber(object value) => value switch
    {
        long number => number,
        int number => number,
        bool flag => flag ? 1 : 0,
        DateOnly date => date.DayNumber,
        Enum member => Convert.ToInt64(member, null),
        _ => throw new InvalidOperationException($"A route carries ids, dates and flags only, not {value.GetType().Name}."),
    };

    private static object? FromNumber(long number, Type type) => type switch
    {
        _ when type == typeof(long) => number,
        _ when type == typeof(int) => number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
        _ when type == typeof(bool) => number is 0 or 1 ? number == 1 : null,
        _ when type == typeof(DateOnly) => number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null,
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().FirstOrDefault(member => Convert.ToInt64(member, null) == number),
        _ => throw new InvalidOperationException($"A route carries ids, dates and flags only, not {type.Name}."),
    };

    [GeneratedRegex("^[a-z0-9.]{1,8}$")]
    private static partial Regex CodePattern();
}
