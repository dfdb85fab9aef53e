using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Cli;

/// <summary>Writes an imported plan for a person at a terminal.</summary>
internal sealed class PlanPreviewText(TextWriter output, DeadlineContext known)
{
    private const string Indent = "      ";

    public async Task Write(ImportedPlan plan)
    {
        await WriteHead(plan);
        string? section = null;
        foreach (var activity in plan.Activities)
        {
            if (activity.Section != section)
                await output.WriteLineAsync($"{Environment.NewLine}## {activity.Section ?? "Без раздела"}");
            section = activity.Section;
            await Write(activity);
        }

        if (plan.Warnings.Count > 0)
            await output.WriteLineAsync($"{Environment.NewLine}Замечания: {plan.Warnings.Count}");
        foreach (var warning in plan.Warnings)
            await output.WriteLineAsync(warning.Source is { } source ? $"  ! {source}: {warning.Text}" : $"  ! {warning.Text}");
    }

    private async Task WriteHead(ImportedPlan plan)
    {
        await output.WriteLineAsync(plan.Title ?? "(название не нашлось)");
        await output.WriteLineAsync($"Приказ № {plan.Order?.Number ?? "?"} от {(plan.Order?.Date is { } date ? RussianDate.Digits(date) : "?")}");
        if (known.Span is { } span)
            await output.WriteLineAsync($"Период: {RussianDate.Digits(span.First)} – {RussianDate.Digits(span.Last)}");
        if (plan.Schools.Count > 0)
            await output.WriteLineAsync($"Школы в документе: {string.Join("; ", plan.Schools)}");
        var doubtful = plan.Activities.Count(activity => activity.Term is { } term && !DeadlinePhrase.Read(term, known).IsClear);
        await output.WriteLineAsync(
            $"{Plural.Count(plan.Activities.Count, "мероприятие", "мероприятия", "мероприятий")}, "
            + $"{Plural.Count(doubtful, "срок с вопросом", "срока с вопросами", "сроков с вопросами")}");
    }

    private async Task Write(ImportedActivity activity)
    {
        await output.WriteLineAsync($"  {(activity.Number is { } number ? $"{number}. " : "—  ")}{Lines(activity.Title)}");
        if (activity.Term is { } term)
            await WriteTerm(DeadlinePhrase.Read(term, known));
        await WriteField("Форма", activity.Form);
        await WriteField("Отвечает", activity.Responsible);
        await WriteField("Для кого", activity.Audience);
        await WriteField("Результат", activity.Result);
    }

    private async Task WriteTerm(Deadline deadline)
    {
        await WriteField("Срок", $"{deadline.Phrase} → {DeadlineWords.Of(deadline)}");
        foreach (var question in deadline.Questions)
            await output.WriteLineAsync($"{Indent}  ? {question.Text}{string.Concat(question.Options.Select(option => $" [{option.Label}]"))}");
    }

    private async Task WriteField(string caption, string? text)
    {
        if (text is not null)
            await output.WriteLineAsync($"{Indent}{caption}: {Lines(text)}");
    }

    private static string Lines(string text) => text.Replace("\n", Environment.NewLine + Indent + "  ", StringComparison.Ordinal);
}
