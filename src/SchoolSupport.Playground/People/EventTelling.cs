using System.Text.Json;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>The events of <c>/playground/events</c>.</summary>
internal static class EventTelling
{
    /// <summary>A message came, was edited or deleted.</summary>
    public static void TellMessage(this World world, string type, Chat chat, ChatMessage message)
    {
        foreach (var personId in chat.Audience)
            world.Events.Tell(type, personId, () => Json(new PersonEvent(type, personId) { ChatId = GroupOf(chat), Message = ShownMessage.Of(world, message) }));
    }

    public static void TellToast(this World world, long personId, CallbackAnswer answer) =>
        world.Events.Tell("toast", personId, () => Json(new PersonEvent("toast", personId) { Text = answer.Text, Alert = answer.Alert }));

    public static void TellTyping(this World world, Chat chat, string action)
    {
        foreach (var personId in chat.Audience)
            world.Events.Tell("typing", personId, () => Json(new PersonEvent("typing", personId) { ChatId = GroupOf(chat), Action = action }));
    }

    public static void TellPeople(this World world) => world.Events.Tell("people", null, () => """{"type":"people"}""");

    public static void TellCommands(this World world) => world.Events.Tell("commands", null, () => """{"type":"commands"}""");

    private static long? GroupOf(Chat chat) => chat.IsPrivate ? null : chat.Id;

    private static string Json(PersonEvent happened) => JsonSerializer.Serialize(happened, PeopleJson.Readable.PersonEvent);
}

/// <summary>An event of one person's chat.</summary>
internal sealed record PersonEvent(string Type, long PersonId)
{
    /// <summary>The group it happened in; null in the person's own chat.</summary>
    public long? ChatId { get; init; }

    public ShownMessage? Message { get; init; }

    public string? Text { get; init; }

    public bool? Alert { get; init; }

    public string? Action { get; init; }
}
