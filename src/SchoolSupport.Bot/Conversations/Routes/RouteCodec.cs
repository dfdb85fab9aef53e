using System.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Writes routes as <c>code:id:id</c> with ids in base 36 and reads them back; a route carried by another follows its ids.
/// Text that is no route of ours (forged, cut, from a future version) reads as null, never as an error.
/// </summary>
public sealed class RouteCodec
{
    /// <summary>Telegram's limit for callback_data, in UTF-8 bytes.</summary>
    public const int MaxBytes = 64;

    private const char Separator = ':';
    private readonly Dictionary<string, RouteShape> byCode = [];
    private readonly Dictionary<Type, RouteShape> byType = [];

    public RouteCodec(IEnumerable<Type> routeTypes)
    {
        foreach (var type in routeTypes)
        {
            var shape = new RouteShape(type);
            if (!byCode.TryAdd(shape.Code, shape))
                throw new InvalidOperationException($"Two routes share the code '{shape.Code}': {byCode[shape.Code].Type.Name} and {type.Name}.");
            byType.Add(type, shape);
        }
    }

    /// <summary>The codec of all routes of this program.</summary>
    public static RouteCodec OfThisProgram { get; } = new(RoutesAmong(typeof(RouteCodec).Assembly.GetTypes()));

    public IEnumerable<Type> RouteTypes => byType.Keys;

    public static IEnumerable<Type> RoutesAmong(IEnumerable<Type> types) =>
        types.Where(type => type.IsSubclassOf(typeof(ChatRoute)) && !type.IsAbstract);

    public string Encode(ChatRoute route)
    {
        var text = Write(route);
        return text.Length <= MaxBytes
            ? text
            : throw new InvalidOperationException($"Route {route.GetType().Name} takes {text.Length} bytes; {MaxBytes} fit.");
    }

    /// <summary>Whether a route that carries another can be written.</summary>
    public bool Fits(ChatRoute route) => Write(route).Length <= MaxBytes;

    public ChatRoute? Decode(string data)
    {
        var parts = data.Split(Separator);
        if (!byCode.TryGetValue(parts[0], out var shape) || (parts.Length - 1 > shape.Arity) != shape.CarriesRoute)
            return null;

        var carried = shape.CarriesRoute ? Decode(string.Join(Separator, parts.Skip(1 + shape.Arity))) : null;
        if (shape.CarriesRoute && carried is null)
            return null;

        var numbers = new long[Math.Min(parts.Length - 1, shape.Arity)];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Base36.Read(parts[i + 1]) is not { } number)
                return null;
            numbers[i] = number;
        }

        return shape.Build(numbers, carried);
    }

    private string Write(ChatRoute route)
    {
        var shape = byType[route.GetType()];
        var text = new StringBuilder(shape.Code, MaxBytes);
        foreach (var number in shape.Numbers(route))
            text.Append(Separator).Append(Base36.Write(number));
        if (shape.Carried(route) is { } carried)
            text.Append(Separator).Append(Write(carried));
        return text.ToString();
    }
}
