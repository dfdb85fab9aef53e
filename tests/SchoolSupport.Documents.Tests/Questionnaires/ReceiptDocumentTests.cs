using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.Questionnaires;

public sealed class ReceiptDocumentTests
{
    private static readonly Receipt Whole = new()
    {
        School = "СОШ № 12",
        Municipality = "Озёрный район",
        Questionnaire = "Контекстные характеристики",
        Due = "15 сентября 2026 г.",
        Submitted = "8 сентября 2026 г. в 14:32",
        SubmittedBy = "Марина Зорина",
        State = "ждёт проверки",
        Answers = [new ReceiptLine("Сколько учащихся?", "512 учащихся"), new ReceiptLine("Сколько учителей?", "34 учителя", "Двое пришли в августе")],
        Indicators = [new ReceiptLine("Учащихся на учителя", "15,1")],
        MadeAt = "8 сентября 2026 г. в 14:40",
    };

    [Fact]
    public void A_receipt_names_the_school_the_moment_the_answers_and_the_indicators() => Assert.Equal(
        [
            "Школа|СОШ № 12", "Муниципалитет|Озёрный район", "Анкета|Контекстные характеристики", "Срок|15 сентября 2026 г.",
            "Отправлено|8 сентября 2026 г. в 14:32", "Кто отправил|Марина Зорина", "Состояние|ждёт проверки",
            "№|Вопрос|Ответ|Пояснение", "1|Сколько учащихся?|512 учащихся|", "2|Сколько учителей?|34 учителя|Двое пришли в августе",
            "Показатель|Значение", "Учащихся на учителя|15,1",
        ],
        Rows(Whole));

    [Fact]
    public void Without_comments_and_indicators_there_are_no_empty_columns_and_tables()
    {
        var rows = Rows(Whole with { Answers = [new ReceiptLine("Есть ли спортзал?", "Да")], Indicators = [] });

        Assert.Equal(["№|Вопрос|Ответ", "1|Есть ли спортзал?|Да"], rows.Skip(7));
    }

    private static IEnumerable<string> Rows(Receipt receipt) =>
        RoadMapFile.Read(new MemoryStream(ReceiptDocument.Write(receipt))).Blocks.OfType<DocumentTable>()
            .SelectMany(table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
}
