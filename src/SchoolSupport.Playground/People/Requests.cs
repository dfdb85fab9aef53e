using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.Faults;

namespace SchoolSupport.Playground.People;

// The bodies that /playground takes: one record per action.

internal sealed record SaidText(string Text, long? ReplyTo = null);

/// <summary>A button by its place, or by its data, which also reaches buttons no longer shown.</summary>
internal sealed record PressedButton(long MessageId, int? Row = null, int? Column = null, string? Data = null);

/// <summary>One person says something, or presses a button under a message; nobody waits for the answer to the press.</summary>
internal sealed record CrowdAct(long PersonId, string? Text = null, long? MessageId = null, string? Data = null);

internal sealed record EditedText(long MessageId, string Text);

internal sealed record SharedContact(string Phone);

internal sealed record SharedLocation(double Latitude, double Longitude);

internal sealed record SentSticker(string Emoji);

/// <summary>A message of another chat, or a text of somebody unknown.</summary>
internal sealed record ForwardedMessage(long? MessageId = null, long? FromPersonId = null, string? Text = null);

internal sealed record SentPoll(string Question, IReadOnlyList<string> Options);

internal sealed record SetBlocked(bool Blocked);

/// <summary>A link to the bot, or the start parameter alone.</summary>
internal sealed record OpenedLink(string Link);

internal sealed record MovedClock(double? AdvanceSeconds = null, DateTimeOffset? To = null);

internal sealed record RepeatedUpdate(long UpdateId, int Times = 1);

internal sealed record OrderedFault(string Kind, string? Method = null, long? ChatId = null, int RetryAfter = 1, int Times = 1, bool AfterEffect = false)
{
    /// <exception cref="PeopleFailure">400: no such kind of fault.</exception>
    public Fault Fault() => new(
        Kind switch
        {
            "429" => FaultKind.TooManyRequests,
            "500" => FaultKind.ServerError,
            "502" => FaultKind.BadGateway,
            "hang" => FaultKind.Hang,
            "close" => FaultKind.Close,
            "403" => FaultKind.Blocked,
            _ => throw new PeopleFailure(400, "kind is one of 429, 500, 502, hang, close, 403"),
        },
        Method, ChatId, RetryAfter, AfterEffect);
}
