using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations;

/// <summary>Routes with invented ids.</summary>
internal static class SampleRoutes
{
    /// <summary>A route of the type: every id as large as it can be, or counted up from 1.</summary>
    public static ChatRoute Filled(Type type, bool largest)
    {
        var constructor = type.GetConstructors().Single();
        var values = constructor.GetParameters().Select((parameter, index) => Value(parameter.ParameterType, index + 1, largest));
        return (ChatRoute)constructor.Invoke([.. values]);
    }

    private static object Value(Type type, int small, bool largest) => type switch
    {
        _ when type == typeof(long) => largest ? long.MaxValue : small,
        _ when type == typeof(int) => largest ? int.MaxValue : small,
        _ when type == typeof(bool) => true,
        _ when type == typeof(ChatRoute) => new Home(),
        _ when type == typeof(DateOnly) => largest ? DateOnly.MaxValue : new DateOnly(2026, 9, small),
        _ => Enum.GetValues(type).Cast<object>().Last(),
    };
}
