namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Where a button leads: an immutable record of ids that travels in <c>callback_data</c>, the link of the chat.
/// Every route that was ever sent must stay readable, so its code and the order of its ids never change.
/// </summary>
public abstract record ChatRoute;

/// <summary>The short stable code of a route, for example <c>q.ask</c>: lower-case latin letters, digits and dots, at most 8 characters.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RouteCodeAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}
