using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Receipts;

/// <summary>A submitted response in the words of its receipt: all in full, since paper has no page to turn to.</summary>
internal sealed class ReceiptWords(Session session)
{
    public async Task<Receipt> Of(OpenedResponse response, DateTimeOffset now)
    {
        var row = response.Row;
        var submittedAt = row.SubmittedAt!.Value;
        return new Receipt
        {
            School = row.SchoolName,
            Municipality = (await new MunicipalityStore(session).Find(row.MunicipalityId))!.Name,
            Questionnaire = row.CampaignTitle,
            Due = RussianDate.DayMonthYear(row.DueOn),
            Submitted = Moment(response, submittedAt) + Timeliness(response, submittedAt),
            SubmittedBy = await Sender(response),
            State = row.State == ResponseState.Accepted ? "принято координатором" : "ждёт проверки координатором",
            Answers = [.. response.Interview.Questions.Select(question => Answer(response.Asking(question)))],
            Indicators = [.. response.Interview.Indicators.Select(indicator => Indicator(response, indicator))],
            MadeAt = Moment(response, now),
        };
    }

    private static ReceiptLine Answer(OpenedQuestion asked) => new(
        asked.Interview.LabelOf(asked.Question),
        asked.Current is { } value and not SkippedValue ? asked.Question.ShowWithUnit(value) : "без ответа",
        asked.Row?.Comment is { } comment && asked.Current is not null ? SentText.OneLine(comment) : null);

    private static ReceiptLine Indicator(OpenedResponse response, Calculation indicator) => new(
        response.Interview.LabelOf(indicator),
        response.Interview.ValueOf(indicator) is { } value ? indicator.ShowWithUnit(value) : "не посчитан");

    // What was sent again is not judged again.
    private static string Timeliness(OpenedResponse response, DateTimeOffset submittedAt) => response.Row.FirstSubmittedAt == submittedAt
        ? $", {DueWords.Timeliness(response.Row.DueOn, response.LocalDay(submittedAt))}"
        : $"; впервые {Moment(response, response.Row.FirstSubmittedAt!.Value)}";

    private static string Moment(OpenedResponse response, DateTimeOffset instant)
    {
        var local = response.Local(instant);
        return $"{RussianDate.DayMonthYear(DateOnly.FromDateTime(local))} в {local:HH:mm}";
    }

    private async Task<string> Sender(OpenedResponse response)
    {
        var sender = response.Row.SubmittedBy!.Value;
        var name = (await new PersonStore(session).Find(sender))?.Name ?? "сотрудник, который ушёл";
        return DirectorsWords.AreBy(sender, await new ResponseStore(session).Events(response.Id)) ? $"{name}, со слов директора" : name;
    }
}
