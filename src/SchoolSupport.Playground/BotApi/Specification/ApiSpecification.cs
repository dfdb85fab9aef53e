using System.Text.Json;

namespace SchoolSupport.Playground.BotApi.Specification;

/// <summary>The Bot API as published: every method with its parameters, every type a request can carry. Read from requests.json.</summary>
internal sealed class ApiSpecification
{
    private static readonly Lazy<ApiSpecification> Loaded = new(Load);

    private readonly Dictionary<string, MethodShape> methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FieldShape[]> types = [];

    private ApiSpecification()
    {
    }

    public static ApiSpecification Current => Loaded.Value;

    public IEnumerable<MethodShape> Methods => methods.Values;

    /// <summary>The method of that name in any case; null when the Bot API has none.</summary>
    public MethodShape? Method(string name) => methods.GetValueOrDefault(name);

    /// <summary>The fields of an object type; null for numbers, texts and types that are one of several.</summary>
    public IReadOnlyList<FieldShape>? Fields(string type) => types.GetValueOrDefault(type);

    private static ApiSpecification Load()
    {
        using var stream = typeof(ApiSpecification).Assembly.GetManifestResourceStream("requests.json")!;
        using var document = JsonDocument.Parse(stream);
        var specification = new ApiSpecification();
        foreach (var method in document.RootElement.GetProperty("methods").EnumerateObject())
            specification.methods[method.Name] = new MethodShape(method.Name, Shapes(method.Value));
        foreach (var type in document.RootElement.GetProperty("types").EnumerateObject())
            specification.types[type.Name] = Shapes(type.Value);
        return specification;
    }

    private static FieldShape[] Shapes(JsonElement fields) =>
        [.. fields.EnumerateObject().Select(field => FieldShape.Parse(field.Name, field.Value.GetString()!))];
}

/// <summary>A method and its parameters.</summary>
internal sealed record MethodShape(string Name, IReadOnlyList<FieldShape> Parameters)
{
    public bool Knows(string parameter) => Parameters.Any(known => known.Name == parameter);
}

/// <summary>A parameter or field: the types it may have, «Type[]» for arrays.</summary>
internal sealed record FieldShape(string Name, IReadOnlyList<string> Types, bool Required)
{
    public static FieldShape Parse(string name, string text) =>
        new(name, text.TrimEnd('!').Split('|'), text.EndsWith('!'));
}
