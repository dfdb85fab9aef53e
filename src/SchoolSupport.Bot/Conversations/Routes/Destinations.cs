namespace SchoolSupport.Bot.Conversations;

/// <summary>Which class answers which route: found once, from the classes themselves.</summary>
public sealed class Destinations
{
    private readonly Dictionary<Type, Type> byRoute = [];

    /// <param name="types">Classes among which destinations and routes are looked for: each route must have its destination.</param>
    public Destinations(params IReadOnlyCollection<Type> types)
    {
        foreach (var type in types.Where(type => !type.IsAbstract && typeof(IDestination).IsAssignableFrom(type)))
        {
            if (!byRoute.TryAdd(RouteOf(type), type))
                throw new InvalidOperationException($"Two destinations answer one route: {byRoute[RouteOf(type)].Name} and {type.Name}.");
        }

        var unanswered = RouteCodec.RoutesAmong(types).Where(route => !byRoute.ContainsKey(route)).Select(route => route.Name).ToList();
        if (unanswered.Count > 0)
            throw new InvalidOperationException($"No destination answers {string.Join(", ", unanswered)}.");
    }

    public static Destinations OfThisProgram { get; } = new(typeof(Destinations).Assembly.GetTypes());

    public IEnumerable<Type> Types => byRoute.Values;

    public Type For(ChatRoute route) => byRoute[route.GetType()];

    private static Type RouteOf(Type destination)
    {
        for (var type = destination; type is not null; type = type.BaseType)
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Destination<,>))
                return type.GetGenericArguments()[0];

        throw new InvalidOperationException($"{destination.Name} does not derive from {typeof(Destination<,>).Name}.");
    }
}
