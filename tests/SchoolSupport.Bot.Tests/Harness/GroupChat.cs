namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>A group chat with the bot in it. What the bot posts there stands in the storyboard, once it is looked at.</summary>
public sealed class GroupChat
{
    private readonly Town town;
    private readonly IReadOnlyList<Actor> members;
    private readonly HashSet<long> known = [];
    private int heard;

    private GroupChat(Town town, long id, string title, IReadOnlyList<Actor> members) =>
        (this.town, Id, Title, this.members) = (town, id, title, members);

    /// <summary>The account's id, a negative one.</summary>
    public long Id { get; }

    public string Title { get; }

    /// <summary>Made by the first member, who takes the bot in.</summary>
    public static async Task<GroupChat> Make(Town town, string title, params IReadOnlyList<Actor> members)
    {
        var made = await town.Door.Post<Made[]>("/playground/groups", new { title, members = members.Select(member => member.Id) });
        var group = new GroupChat(town, made[0].Id, title, members);
        await group.Hears(2);
        return group;
    }

    /// <param name="isHeard">Whether it is something that Telegram passes on to bots.</param>
    public async Task Says(Actor member, string text, bool isHeard = true)
    {
        await town.Door.Post<ShownMessage>($"/playground/people/{member.Id}/text?chat={Id}", new { text });
        town.Storyboard.DeedInGroup(member, $"в группе «{Title}»: {text}");
        await Hears(isHeard ? 1 : 0);
    }

    /// <summary>Puts the bot out, or takes it back.</summary>
    public async Task SetBotPresent(bool present)
    {
        await town.Door.Order($"groups/{Id}/bot", new { present });
        town.Storyboard.DeedInGroup(members[0], present ? $"возвращает бота в группу «{Title}»" : $"убирает бота из группы «{Title}»");
        await Hears(2);
    }

    /// <summary>All that the bot has posted here, oldest first, without markup.</summary>
    public async Task<IReadOnlyList<string>> Posts()
    {
        var posts = (await town.Door.Get<ShownMessage[]>($"people/{members[0].Id}/messages?chat={Id}")).Where(message => message.FromBot).ToList();
        foreach (var fresh in posts.Where(post => known.Add(post.MessageId)))
            town.Storyboard.Posted(Title, fresh);
        return [.. posts.Select(post => post.Words)];
    }

    private async Task Hears(int updates)
    {
        heard += updates;
        await town.Until(() => town.Watch.HandledIn(Id) >= heard, "the bot to deal with what happened in the group");
        await town.Quiet();
        await Posts();
    }

    private sealed record Made(long Id);
}
