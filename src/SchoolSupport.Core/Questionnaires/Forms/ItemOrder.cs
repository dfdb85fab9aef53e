namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Checks that every item can be worked out: no circles, and no chain so long that working it out would exhaust the stack.</summary>
internal sealed class ItemOrder
{
    private const int LongestChain = 200;

    // Of «1+1+1…» every sign is a step deeper, so the formulas of a chain are counted by their length, too.
    private const int MostSigns = 10_000;

    private readonly IReadOnlyList<(FormRow Row, FormItem Item)> _rows;
    private readonly HashSet<int>[] _waitsFor;
    private readonly List<int>[] _awaitedBy;
    private readonly int[] _depth;
    private readonly int[] _ownSigns;
    private readonly int[] _signs;
    private readonly SortedSet<int> _open;
    private readonly Queue<int> _ready;

    private ItemOrder(IReadOnlyList<(FormRow Row, FormItem Item)> rows)
    {
        _rows = rows;
        _waitsFor = [.. rows.Select(row => row.Item.Dependencies.SelectMany(formula => formula.References).ToHashSet())];
        _awaitedBy = [.. rows.Select(_ => new List<int>())];
        for (var item = 0; item < rows.Count; item++)
        {
            foreach (var need in _waitsFor[item]) _awaitedBy[need].Add(item);
        }

        _depth = new int[rows.Count];
        _ownSigns = [.. rows.Select(row => row.Item.Dependencies.Select(formula => formula.Source.Length).DefaultIfEmpty().Max())];
        _signs = [.. _ownSigns];
        _open = [.. Enumerable.Range(0, rows.Count)];
        _ready = new(_open.Where(item => _waitsFor[item].Count == 0));
    }

    /// <summary>Notes every circle and the first chain that is too long.</summary>
    public static void Check(IReadOnlyList<(FormRow Row, FormItem Item)> rows, FormErrors errors)
    {
        var order = new ItemOrder(rows);
        order.Settle();
        while (order._open.Count > 0)
        {
            order.BreakCircle(errors);
            order.Settle();
        }

        var tooDeep = Array.FindIndex(order._depth, length => length > LongestChain);
        if (tooDeep >= 0) errors.Add(Error(rows[tooDeep], $"Цепочка формул слишком длинная: больше {LongestChain} звеньев."));
        var tooLong = Array.FindIndex(order._signs, signs => signs > MostSigns);
        if (tooDeep < 0 && tooLong >= 0) errors.Add(Error(rows[tooLong], $"Цепочка формул слишком длинная: больше {MostSigns} знаков."));
    }

    /// <summary>Takes out, one after another, the items that wait for nothing more.</summary>
    private void Settle()
    {
        while (_ready.TryDequeue(out var item))
        {
            if (!_open.Remove(item)) continue;
            foreach (var next in _awaitedBy[item])
            {
                _depth[next] = Math.Max(_depth[next], _depth[item] + 1);
                _signs[next] = Math.Max(_signs[next], _signs[item] + _ownSigns[next]);
                if (_waitsFor[next].Remove(item) && _waitsFor[next].Count == 0) _ready.Enqueue(next);
            }
        }
    }

    /// <summary>Among items that all wait for one another there is a circle: follow the waiting until it comes back.</summary>
    private void BreakCircle(FormErrors errors)
    {
        var path = new List<int>();
        var seen = new HashSet<int>();
        var item = _open.Min;
        while (seen.Add(item))
        {
            path.Add(item);
            item = _waitsFor[item].Min();
        }

        var circle = path[path.IndexOf(item)..];
        var names = string.Join(" → ", circle.Append(item).Select(at => _rows[at].Item.Name));
        errors.Add(Error(_rows[circle.Min()], $"Формулы ссылаются друг на друга по кругу: {names}."));
        foreach (var member in circle) _ready.Enqueue(member);
    }

    private static FormError Error((FormRow Row, FormItem Item) at, string reason) =>
        at.Row.Error(at.Item is Calculation ? FormColumns.Calculation : FormColumns.Relevant, reason);
}
