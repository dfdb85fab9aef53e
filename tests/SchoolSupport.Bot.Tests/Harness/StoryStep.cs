using System.Text;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>
/// What appeared after one deed, or since a scene began or the clock moved. Work in the background ends with the answer or a moment later,
/// and reaches now one person first and now another, so the order of looks tells nothing: whoever did the deed comes first, the others
/// as they came to live in the town, then the groups; and a message stands there once, as it was in the end.
/// </summary>
/// <param name="opening">The scene, or the deed with its notice.</param>
/// <param name="doer">Whose deed it was: under it there is no need to say who sees.</param>
/// <param name="at">The clock, which stands during a step.</param>
internal sealed class StoryStep(string opening, Actor? doer, DateTimeOffset at)
{
    private readonly Dictionary<Actor, SortedDictionary<long, Sight>> seen = [];
    private readonly List<(string Group, ShownMessage Message)> posts = [];
    private readonly StringBuilder beginning = new(opening);

    public DateTimeOffset At => at;

    public void Toast(string notice) => beginning.Append(notice);

    public void Add(Actor person, IEnumerable<Sight> touched)
    {
        if (!seen.TryGetValue(person, out var sights))
            seen[person] = sights = [];
        foreach (var sight in touched)
        {
            var isNew = sights.TryGetValue(sight.Message.MessageId, out var before) ? before.IsNew : sight.IsNew;
            if (isNew && sight.Message.Deleted)
                sights.Remove(sight.Message.MessageId);
            else
                sights[sight.Message.MessageId] = sight with { IsNew = isNew };
        }
    }

    public void Add(string group, ShownMessage post) => posts.Add((group, post));

    public string Told()
    {
        var text = new StringBuilder().Append(beginning);
        foreach (var (person, sights) in seen.Where(one => one.Value.Count > 0).OrderBy(one => one.Key != doer).ThenBy(one => one.Key.Id))
            text.Append(Drawn(person, sights.Values));
        foreach (var (group, post) in posts.OrderBy(one => one.Group, StringComparer.Ordinal).ThenBy(one => one.Message.MessageId))
            text.Append(Drawn(group, post));
        return text.ToString();
    }

    public string Drawn(Actor person, IEnumerable<Sight> sights) =>
        (person == doer ? "" : $"\n◂ {person.Name} видит:\n") + string.Join('\n', sights.Select(Drawn));

    public static string Drawn(string group, ShownMessage post) => $"\n◂ В группе «{group}»:\n{post.Draw()}\n";

    private static string Drawn(Sight sight) => sight switch
    {
        { Message.Deleted: true } => "  ✎ сообщение исчезло\n",
        { IsNew: false } => $"  ✎ вместо прежнего:\n{sight.Message.Draw()}\n",
        _ => $"{sight.Message.Draw()}\n",
    };
}
