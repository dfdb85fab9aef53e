using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires;

/// <summary>
/// Compiled questionnaires by the id of their row. A stored form never changes, so nothing is ever refreshed;
/// the one not used for longest makes room for another.
/// </summary>
public sealed class QuestionnaireCache(int most = QuestionnaireCache.MostKept)
{
    public const int MostKept = 50;

    private readonly Lock gate = new();
    private readonly Dictionary<long, LinkedListNode<(long Id, Questionnaire Form)>> known = [];
    private readonly LinkedList<(long Id, Questionnaire Form)> latestFirst = new();

    /// <exception cref="ArgumentException">There is no such questionnaire.</exception>
    public async Task<Questionnaire> Get(long id, QuestionnaireStore store)
    {
        if (Find(id) is { } form)
            return form;

        var row = await store.Find(id) ?? throw new ArgumentException($"No questionnaire {id}.", nameof(id));
        return Keep(id, QuestionnaireDefinition.Compile(row.Definition));
    }

    public Questionnaire Keep(long id, Questionnaire form)
    {
        lock (gate)
        {
            if (known.Remove(id, out var old))
                latestFirst.Remove(old);
            known[id] = latestFirst.AddFirst((id, form));
            if (latestFirst.Count > most)
            {
                known.Remove(latestFirst.Last!.Value.Id);
                latestFirst.RemoveLast();
            }
        }

        return form;
    }

    private Questionnaire? Find(long id)
    {
        lock (gate)
        {
            if (!known.TryGetValue(id, out var node))
                return null;
            latestFirst.Remove(node);
            latestFirst.AddFirst(node);
            return node.Value.Form;
        }
    }
}
