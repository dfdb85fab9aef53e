using SchoolSupport.Documents.Word;

namespace SchoolSupport.Documents.Questionnaires;

/// <summary>A questionnaire to print: every question, where its answer is found, and room to write it.</summary>
public static class BlankDocument
{
    /// <summary>Makes the document; the same blank gives the same bytes.</summary>
    public static byte[] Write(Blank blank)
    {
        ArgumentNullException.ThrowIfNull(blank);
        return DocumentWriter.Write(
        [
            WrittenBlock.Heading(blank.Title),
            WrittenBlock.Text("Школа: ____________________    Кто заполнил: ____________________"),
            WrittenBlock.Table(["№", "Вопрос", "Где взять", "Ответ"], [.. blank.Questions.Select(Row)]),
            .. Indicators(blank.Indicators),
        ]);
    }

    private static IReadOnlyList<string> Row(BlankLine line) =>
        [line.Number, line.Note.Length == 0 ? line.Text : $"{line.Text}\n({line.Note})", line.Hint, line.Choices];

    private static IEnumerable<WrittenBlock> Indicators(IReadOnlyList<string> indicators) => indicators.Count == 0
        ? []
        : [WrittenBlock.Heading("Бот посчитает сам"), WrittenBlock.Text(string.Join("\n", indicators))];
}
