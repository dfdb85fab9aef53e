using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>The ways in which plans are damaged, in the order in which they may meet: what changes columns comes before what adds lines.</summary>
internal static class Damages
{
    public static readonly IReadOnlyList<Damage> All =
    [
        new("swapped columns", SwapColumns),
        new("no responsible column", DropResponsible),
        new("extra empty column", AddEmptyColumn),
        new("merged section row", MergeSections),
        new("section in the number cell", SectionsInFirstCell),
        new("missing number", DropNumber),
        new("gap in the numbers", SkipNumber),
        new("dates typed as Excel dates", TypeDates),
        new("HTML left in cells", LeaveHtml),
        new("split row", SplitRow),
        new("page pasted twice with small differences", PastePage),
        new("repeated header", RepeatHeader),
        new("row of column numbers", CountColumns),
        new("responsible merged over rows", MergeResponsible),
        new("table cut by a page without a header", CutTable),
        new("section as a paragraph between the pieces", SectionBetween),
        new("a second table that is no plan", AddRoster),
        new("signature below", Sign),
        new("row that has lost its cell of the number", LoseCell),
    ];

    private static bool SwapColumns(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int[] order = Enumerable.Range(0, plan.Columns.Count).ToArray();
        random.Shuffle(order);
        Rearrange(plan, order);
        return true;
    }

    private static bool DropResponsible(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int dropped = plan.ColumnOf(ColumnRole.Responsible);
        Rearrange(plan, [.. Enumerable.Range(0, plan.Columns.Count).Where(i => i != dropped)]);
        return true;
    }

    private static bool AddEmptyColumn(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = random.Next(1, plan.Columns.Count + 1);
        plan.Columns.Insert(at, null);
        Replace(plan, line => line with { Cells = [.. line.Cells.Take(at), new GeneratedCell(""), .. line.Cells.Skip(at)] });
        return true;
    }

    private static bool MergeSections(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        if (!plan.Lines.Exists(line => line.Section.Length > 0)) return false;
        Replace(plan, line => line.Section.Length > 0 ? Merged(line, plan.Columns.Count) : line);
        return true;
    }

    private static bool SectionsInFirstCell(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int number = plan.ColumnOf(ColumnRole.Number);
        if (!plan.Lines.Exists(line => line.Section.Length > 0 && line.Cells.Count > 1)) return false;
        Replace(plan, line => line is { Section.Length: > 0, Cells.Count: > 1 }
            ? line with { Cells = [.. line.Cells.Select((_, i) => new GeneratedCell(i == number ? line.Section : ""))] }
            : line);
        return true;
    }

    private static bool DropNumber(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = RandomActivity(plan, random);
        GeneratedLine line = plan.Lines[at];
        GeneratedRow without = line.Origin! with { Number = null };
        plan.Expected[plan.Expected.IndexOf(line.Origin!)] = without;
        plan.Lines[at] = line.With(plan.ColumnOf(ColumnRole.Number), cell => cell with { Text = "" }) with { Origin = without };
        return true;
    }

    private static bool SkipNumber(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = RandomActivity(plan, random);
        plan.Expected.Remove(plan.Lines[at].Origin!);
        plan.Lines.RemoveAt(at);
        return true;
    }

    private static bool TypeDates(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int term = plan.ColumnOf(ColumnRole.Term);
        for (int i = 0; i < plan.Lines.Count; i++)
        {
            GeneratedLine line = plan.Lines[i];
            if (line.Origin is null || random.Next(3) > 0) continue;
            DateOnly date = new DateOnly(2022, 9, 1).AddDays(random.Next(300));
            GeneratedRow dated = line.Origin with { Term = $"{date:dd.MM.yyyy}" };
            plan.Expected[plan.Expected.IndexOf(line.Origin)] = dated;
            plan.Lines[i] = line.With(term, cell => cell with { Text = dated.Term, Date = date }) with { Origin = dated };
        }
        return true;
    }

    private static bool LeaveHtml(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = RandomActivity(plan, random), title = plan.ColumnOf(ColumnRole.Title), result = plan.ColumnOf(ColumnRole.Result);
        GeneratedLine line = plan.Lines[at];
        GeneratedRow listed = line.Origin! with { Title = line.Origin.Title + "\n• план;\n• отчёт" };
        plan.Expected[plan.Expected.IndexOf(line.Origin)] = listed;
        plan.Lines[at] = (line with { Origin = listed })
            .With(title, cell => cell with { Text = $"{line.Origin.Title} <ul style=\"margin: 0\"> <li>план;</li> <li>• отчёт</li> </ul>" })
            .With(result, cell => cell with { Text = $"<p>{cell.Text}</p>&nbsp;" });
        return true;
    }

    private static bool MergeResponsible(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int column = plan.ColumnOf(ColumnRole.Responsible), at = RandomActivity(plan, random);
        if (column < 0 || at + 1 >= plan.Lines.Count || plan.Lines[at + 1].Origin is not { } below) return false;
        int number = plan.ColumnOf(ColumnRole.Number);
        if (new[] { at, at + 1 }.Any(i => plan.Lines[i].Cells[column].Text.Length == 0 || (plan.Lines[i].Cells[number].Text.Length == 0 && plan.Lines[i].Origin!.Number is not null))) return false;
        string text = plan.Lines[at].Cells[column].Text;
        GeneratedRow shared = below with { Responsible = text };
        plan.Expected[plan.Expected.IndexOf(below)] = shared;
        plan.Lines[at] = plan.Lines[at].With(column, cell => cell with { GoesOnBelow = true });
        plan.Lines[at + 1] = plan.Lines[at + 1].With(column, _ => new GeneratedCell(text, IsContinued: true)) with { Origin = shared };
        return true;
    }

    private static bool SplitRow(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = RandomActivity(plan, random), title = plan.ColumnOf(ColumnRole.Title);
        string[] words = plan.Lines[at].Cells[title].Text.Split(' ');
        if (plan.Lines[at].Cells[title].Text.Contains('<') || words.Length < 5) return false;
        int cut = random.Next(2, words.Length - 1);
        // A rest that begins with a capital looks like a row of its own even to a reader.
        if (!char.IsLower(words[cut][0])) return false;
        // The other cells stay with the upper part, as pages break them, or go down with the lower one, as a hand would move them.
        bool goDown = random.Next(3) == 0;
        int number = plan.ColumnOf(ColumnRole.Number);
        GeneratedLine whole = plan.Lines[at];
        GeneratedLine rest = new([.. whole.Cells.Select((cell, i) => i == title ? new GeneratedCell(string.Join(' ', words[cut..])) : goDown && i != number ? cell : new GeneratedCell(""))]);
        plan.Lines[at] = whole with { Cells = [.. whole.Cells.Select((cell, i) => i == title ? cell with { Text = string.Join(' ', words[..cut]) } : goDown && i != number ? new GeneratedCell("") : cell)] };
        plan.Lines.Insert(at + 1, rest);
        if (random.Next(2) == 0) plan.Cuts[rest] = "";
        return true;
    }

    private static bool PastePage(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int length = random.Next(2, 6), first = random.Next(0, Math.Max(1, plan.Lines.Count - length));
        List<GeneratedLine> page = [.. plan.Lines.Skip(first).Take(length)];
        if (page.Count(line => line.Origin is not null) < 2 || page[0].Origin is null && page[0].Section.Length == 0) return false;
        int changed = page.FindIndex(line => line.Origin is not null), title = plan.ColumnOf(ColumnRole.Title), result = plan.ColumnOf(ColumnRole.Result);
        List<GeneratedLine> copy = [.. page.Select((line, i) => i != changed ? line with { }
            : random.Next(2) == 0 ? line.With(title, cell => cell with { Text = Misspelt(cell.Text) }) : line.With(result, cell => cell with { Text = cell.Text + " (копия)" }))];
        copy = [.. copy.Select(line => line with { Origin = null })];
        plan.Lines.InsertRange(first + page.Count, copy);
        return true;
    }

    private static bool RepeatHeader(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        plan.Lines.Insert(random.Next(1, plan.Lines.Count), plan.Header());
        return true;
    }

    private static bool CountColumns(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        plan.Lines.Insert(0, new GeneratedLine([.. plan.Columns.Select((_, i) => new GeneratedCell($"{i + 1}"))]));
        return true;
    }

    private static bool CutTable(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        GeneratedLine at = plan.Lines[random.Next(1, plan.Lines.Count)];
        if (at.Cells.Any(cell => cell.IsContinued)) return false;
        plan.Cuts.TryAdd(at, make.Pick("", "", "57", "Продолжение таблицы"));
        return true;
    }

    private static bool SectionBetween(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = plan.Lines.FindLastIndex(line => line.Section.Length > 0);
        if (at < 1 || at + 1 >= plan.Lines.Count) return false;
        plan.Cuts[plan.Lines[at + 1]] = plan.Lines[at].Section;
        plan.Lines.RemoveAt(at);
        return true;
    }

    private static bool AddRoster(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        List<string[]> rows = make.Pick<List<string[]>>(
            [["№", "Образовательное учреждение", "Руководитель", "Телефон"], ["1", "МБОУ СОШ № 3 посёлка Лугового", "Лугова А.А.", "2-12-33"], ["2", "МБОУ ООШ № 8", "Ковылин С.Д.", "2-14-05"]],
            [["Наименование программы", "Поддержка школ Озёрного района"], ["Срок реализации", "2022-2023 годы"], ["Ответственный исполнитель", "Отдел образования"], ["Ожидаемые результаты", "Рост качества"]],
            [["№", "ФИО тьютора", "Предмет", "Образовательная организация", "Дни консультаций"], ["1", "Верескова Мария Ильинична", "математика", "МБОУ СОШ № 3", "вторник"]],
            [["Наименование показателя", "Единица измерения", "2022 год", "2023 год"], ["Доля педагогов, прошедших обучение", "%", "40", "60"], ["Доля школ с планами", "%", "80", "100"]]);
        GeneratedBlock table = new GeneratedBlock.Table([.. rows.Select(row => new GeneratedLine([.. row.Select(text => new GeneratedCell(text))]))]);
        (random.Next(4) == 0 ? plan.Before : plan.After).AddRange([new GeneratedBlock.Paragraph("Приложение 2"), new GeneratedBlock.Paragraph("Сведения о районе"), table]);
        return true;
    }

    private static bool Sign(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        plan.After.InsertRange(0, [new GeneratedBlock.Paragraph("Начальник отдела образования"), new GeneratedBlock.Paragraph("П.Р. Озеров")]);
        return true;
    }

    private static bool LoseCell(GeneratedPlan plan, PlanGenerator make, Random random)
    {
        int at = RandomActivity(plan, random);
        GeneratedLine line = plan.Lines[at];
        bool isWhole = line.Cells.Count == plan.Columns.Count && line.Cells.All(cell => cell is { IsContinued: false, GoesOnBelow: false }) && line.Cells[^1].Text.Length > 0;
        bool hasTerm = plan.ColumnOf(ColumnRole.Term) is var term && line.Cells[term].Text.Length > 0 && line.Origin!.Number is not null;
        if (!isWhole || !hasTerm || plan.ColumnOf(ColumnRole.Number) != 0 || plan.Cuts.ContainsKey(line)) return false;
        GeneratedRow without = line.Origin! with { Number = null };
        plan.Expected[plan.Expected.IndexOf(line.Origin)] = without;
        plan.Lines[at] = line with { Origin = without, Cells = [.. line.Cells.Skip(1)] };
        return true;
    }

    private static int RandomActivity(GeneratedPlan plan, Random random)
    {
        int[] activities = [.. Enumerable.Range(0, plan.Lines.Count).Where(i => plan.Lines[i].Origin is not null)];
        return activities[random.Next(activities.Length)];
    }

    private static GeneratedLine Merged(GeneratedLine section, int columns) => section with { Cells = [new GeneratedCell(section.Section, columns)] };

    private static void Rearrange(GeneratedPlan plan, int[] order)
    {
        ColumnRole?[] roles = [.. order.Select(i => plan.Columns[i])];
        Replace(plan, line => line with { Cells = [.. order.Select(i => line.Cells[i])] });
        plan.Columns.Clear();
        plan.Columns.AddRange(roles);
    }

    private static void Replace(GeneratedPlan plan, Func<GeneratedLine, GeneratedLine> change)
    {
        for (int i = 0; i < plan.Lines.Count; i++) plan.Lines[i] = change(plan.Lines[i]);
    }

    private static string Misspelt(string text)
    {
        int at = text.IndexOf('о', 3);
        return at < 0 ? text + "." : text[..at] + "0" + text[(at + 1)..];
    }
}
