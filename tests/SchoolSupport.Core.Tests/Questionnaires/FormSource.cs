using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Tests.Questionnaires;

/// <summary>Forms written in a test: cells are separated by «|», the first line names the columns.</summary>
internal static class FormSource
{
    public static readonly DateTimeOffset Now = new(2026, 9, 8, 14, 32, 0, TimeSpan.FromHours(3));

    public static SheetTable Sheet(string name, string text, char separator = '|')
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new SheetTable(name, [.. lines.Select((line, at) => new SheetRow(at + 1, line.Split(separator)))]);
    }

    public static FormReading Read(
        string survey, string choices = "list_name|name|label\nyes_no|yes|Да\nyes_no|no|Нет", char separator = '|') => XlsForm.Read(
    [
        Sheet("survey", survey, separator),
        Sheet("choices", choices),
        Sheet("settings", "form_title|form_id|version\nПробная анкета|trial|1"),
    ]);

    public static Questionnaire Form(string survey, char separator = '|') => Read(survey, separator: separator) switch
    {
        FormReading.Ready ready => ready.Questionnaire,
        FormReading.Faulty faulty => throw new InvalidOperationException(string.Join("\n", faulty.Errors)),
        _ => throw new InvalidOperationException(),
    };

    public static IReadOnlyList<string> Errors(string survey, char separator = '|') =>
        Read(survey, separator: separator) is FormReading.Faulty faulty ? [.. faulty.Errors.Select(error => error.ToString())] : [];

    public static Interview Interview(Questionnaire form, params (string Name, object Value)[] answers) =>
        new(form, AnswersOf(answers), Answers.None, Now);

    public static Answers AnswersOf(params (string Name, object Value)[] answers) =>
        Answers.Of(answers.Select(answer => KeyValuePair.Create(answer.Name, Value(answer.Value))));

    public static AnswerValue Value(object value) => value switch
    {
        int number => new NumberValue(number),
        decimal number => new NumberValue(number),
        string text when text.StartsWith('#') => new ChoiceValue(text[1..]),
        string text => new TextValue(text),
        AnswerValue ready => ready,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
