namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Checks that every item can be worked out: no circles, and no chain so long that working it out would exhaust the stack.</summary>
internal static class ItemOrder
{
    private const int LongestChain = 200;

    public static void Check(IReadOnlyList<(FormRow Row, FormItem Item)> rows, FormErrors errors)
    {
        var needs = rows.Select(row => row.Item.Dependencies.SelectMany(formula => formula.References).ToHashSet()).ToArray();
        var depth = new int[rows.Count];
        var open = Enumerable.Range(0, rows.Count).ToHashSet();
        while (open.Count > 0)
        {
            var known = open.Where(item => !needs[item].Overlaps(open)).ToList();
            if (known.Count == 0) known = Circle(open, needs, rows, errors);
            foreach (var item in known) depth[item] = needs[item].Where(need => !open.Contains(need)).Select(need => depth[need] + 1).DefaultIfEmpty(0).Max();
            open.ExceptWith(known);
        }

        var tooDeep = Array.FindIndex(depth, length => length > LongestChain);
        if (tooDeep >= 0) errors.Add(Error(rows[tooDeep], $"Цепочка формул слишком длинная: больше {LongestChain} звеньев."));
    }

    /// <summary>Among items that all wait for one another there is a circle: follow the waiting until it comes back.</summary>
    private static List<int> Circle(
        HashSet<int> open, HashSet<int>[] needs, IReadOnlyList<(FormRow Row, FormItem Item)> rows, FormErrors errors)
    {
        var path = new List<int>();
        var item = open.Min();
        while (!path.Contains(item))
        {
            path.Add(item);
            item = needs[item].Where(open.Contains).Min();
        }

        var circle = path[path.IndexOf(item)..];
        var names = string.Join(" → ", circle.Append(item).Select(at => rows[at].Item.Name));
        errors.Add(Error(rows[circle.Min()], $"Формулы ссылаются друг на друга по кругу: {names}."));
        return circle;
    }

    private static FormError Error((FormRow Row, FormItem Item) at, string reason) =>
        at.Row.Error(at.Item is Calculation ? FormColumns.Calculation : FormColumns.Relevant, reason);
}
