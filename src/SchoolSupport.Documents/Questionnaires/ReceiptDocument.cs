using SchoolSupport.Documents.Word;

namespace SchoolSupport.Documents.Questionnaires;

/// <summary>The dated protocol of a submitted questionnaire for the school's folder, with a line to sign on.</summary>
public static class ReceiptDocument
{
    /// <summary>Makes the document; the same receipt gives the same bytes.</summary>
    public static byte[] Write(Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return DocumentWriter.Write(
        [
            WrittenBlock.Heading("Квитанция об отправке анкеты"),
            WrittenBlock.Facts(
                ("Школа", receipt.School),
                ("Муниципалитет", receipt.Municipality),
                ("Анкета", receipt.Questionnaire),
                ("Срок", receipt.Due),
                ("Отправлено", receipt.Submitted),
                ("Кто отправил", receipt.SubmittedBy),
                ("Состояние", receipt.State)),
            WrittenBlock.Heading("Ответы"),
            Answers(receipt.Answers),
            .. Indicators(receipt.Indicators),
            WrittenBlock.Text($"Квитанция составлена {receipt.MadeAt}. После отправки ответы закрыты: изменить их можно, только если координатор вернёт анкету."),
            WrittenBlock.Text("Директор: ____________________ / ____________________ /"),
        ]);
    }

    // Where nobody had to explain anything, no empty column.
    private static WrittenBlock Answers(IReadOnlyList<ReceiptLine> answers) => answers.Any(answer => answer.Comment is not null)
        ? WrittenBlock.Table(
            ["№", "Вопрос", "Ответ", "Пояснение"],
            [.. answers.Select((answer, i) => (IReadOnlyList<string>)[$"{i + 1}", answer.Name, answer.Value, answer.Comment ?? ""])])
        : WrittenBlock.Table(
            ["№", "Вопрос", "Ответ"],
            [.. answers.Select((answer, i) => (IReadOnlyList<string>)[$"{i + 1}", answer.Name, answer.Value])]);

    private static IEnumerable<WrittenBlock> Indicators(IReadOnlyList<ReceiptLine> indicators) => indicators.Count == 0
        ? []
        :
        [
            WrittenBlock.Heading("Показатели, посчитанные по ответам"),
            WrittenBlock.Table(["Показатель", "Значение"], [.. indicators.Select(indicator => (IReadOnlyList<string>)[indicator.Name, indicator.Value])]),
        ];
}
