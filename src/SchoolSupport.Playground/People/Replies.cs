using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.People;

// What /playground answers.

internal sealed record ShownPerson(
    long Id, string FirstName, string? LastName, string? Username, string About, string? StartParameter,
    bool Started, bool Blocked, int Unread, ShownLast? Last)
{
    public static ShownPerson Of(World world, Person person)
    {
        var profile = person.Profile;
        var (unread, last) = Summary(world, person);
        return new ShownPerson(
            profile.Id, profile.FirstName, profile.LastName, profile.Username, profile.About, profile.StartParameter,
            person.Started, person.Blocked, unread, last);
    }

    private static (int Unread, ShownLast? Last) Summary(World world, Person person)
    {
        if (world.Chats.Find(person.Profile.Id) is not { } chat)
            return (0, null);
        lock (chat.Gate)
        {
            var unread = 0;
            for (var i = chat.After(person.ReadUpTo); i < chat.Messages.Count; i++)
                unread += chat.Messages[i] is { FromBot: true, Deleted: false } ? 1 : 0;
            return (unread, ShownLast.Of(chat));
        }
    }
}

/// <summary>The last message; its text may be empty when its kind is not text.</summary>
internal sealed record ShownLast(string Text, string Kind, DateTimeOffset Date)
{
    /// <summary>Null for an empty chat. The chat's gate is held.</summary>
    public static ShownLast? Of(Chat chat) => chat.Messages.LastOrDefault(message => !message.Deleted) is { } last
        ? new ShownLast(last.Text.Text, last.Content?.Kind ?? "text", DateTimeOffset.FromUnixTimeSeconds(last.Date))
        : null;
}

/// <param name="QueryId">The callback query's id; absent for buttons that only open or copy something.</param>
internal sealed record ShownAnswer(bool Answered, string? Text = null, bool Alert = false, string? Url = null, string? CopyText = null, string? QueryId = null);

internal sealed record ShownCommand(string Command, string Description);

internal sealed record ShownBot(string Username, string Name, string? Description, string? ShortDescription, RawJson? MenuButton);

internal sealed record ShownClock(DateTimeOffset Now, long OffsetSeconds);

internal sealed record ShownCall(long Number, string Method, long? ChatId, int Status, string? Description, IReadOnlyList<string>? Warnings)
{
    public static ShownCall Of(SeenCall call) =>
        new(call.Number, call.Method, call.ChatId == 0 ? null : call.ChatId, call.Status, call.Description, call.Warnings.Count == 0 ? null : call.Warnings);
}

internal sealed record ShownRepeat(long UpdateId);

internal sealed record ShownError(string Error);
