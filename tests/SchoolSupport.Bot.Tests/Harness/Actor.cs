using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>A person with a messenger account. What they do is in Actor.Doing.cs, what they see in Actor.Seeing.cs.</summary>
public sealed partial class Actor
{
    private readonly Town town;
    private readonly Dictionary<long, string> known = [];
    private readonly List<ShownMessage> fresh = [];
    private int deeds;

    internal Actor(Town town, long id, string name, string about) => (this.town, Id, Name, About) = (town, id, name, about);

    /// <summary>The account's id, which is also the chat's.</summary>
    public long Id { get; }

    public string Name { get; }

    /// <summary>«директор, СОШ № 3».</summary>
    public string About { get; }

    /// <summary>The person's id in the bot's database; 0 for a stranger.</summary>
    public long PersonId { get; internal set; }

    public long MembershipId { get; internal set; }

    /// <summary>The code in hand of somebody who was invited.</summary>
    public InvitationCode? Invitation { get; internal set; }

    /// <summary>The answer to the last press.</summary>
    public ShownAnswer? Answer { get; private set; }

    /// <summary>Whether the bot has dealt with everything this person did.</summary>
    internal bool IsHeard => town.Watch.HandledIn(Id) >= Volatile.Read(ref deeds);

    /// <summary>Says /start and comes to the menu, without a word in the storyboard.</summary>
    internal async Task Arrive()
    {
        Interlocked.Increment(ref deeds);
        await town.Door.Speak(Id, "text", new { text = "/start" });
        await town.Heard(this);
        await Look(isDoer: true);
    }

    /// <summary>Reads the chat; gives the bot's messages that came or changed since the last look.</summary>
    internal async Task<IReadOnlyList<Sight>> Look(bool isDoer)
    {
        if (isDoer)
            fresh.Clear();
        var touched = new List<Sight>();
        foreach (var message in (await town.Door.Messages(Id)).Where(message => message.FromBot))
        {
            var drawn = message.Deleted ? "" : message.Draw();
            var before = known.GetValueOrDefault(message.MessageId);
            known[message.MessageId] = drawn;
            if (before != drawn)
                touched.Add(new Sight(message, IsNew: before is null));
        }
        fresh.AddRange(touched.OrderBy(sight => sight.IsNew).Select(sight => sight.Message).Where(message => !message.Deleted));
        Screen = fresh.LastOrDefault() ?? Screen;
        return touched;
    }
}

/// <summary>A message that came, or changed.</summary>
internal sealed record Sight(ShownMessage Message, bool IsNew);
