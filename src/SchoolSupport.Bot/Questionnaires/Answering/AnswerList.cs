using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Answers and indicators as lines, for the summary and for the locked copy.</summary>
public static class AnswerList
{
    /// <summary>«2. Учителей: <b>34</b> (было 33)», with the comment under it.</summary>
    public static Html Line(OpenedQuestion asked, int number)
    {
        var value = asked.Current is { } current ? (Html)$"<b>{AnswerWords.InLine(asked.Question, current)}</b>" : $"—";
        var before = asked.Before is { } was && !was.Equals(asked.Current) ? $" (было {AnswerWords.InLine(asked.Question, was)})" : string.Empty;
        var comment = asked.Row?.Comment is { } said && asked.Current is not null
            ? (Html)$"\n<i>{CodePoints.Shorten(SentText.OneLine(said), 200)}</i>"
            : Html.Empty;
        return $"{number}. {AnswerWords.Label(asked.Question)}: {value}{before}{comment}";
    }

    /// <summary>«Показатели посчитаны: учащихся на учителя <b>15,1</b>; …»; null when there are none yet.</summary>
    public static Html? Indicators(Interview interview)
    {
        var known = interview.Indicators.Select(indicator => Known(interview, indicator)).OfType<Html>().ToList();
        return known.Count == 0 ? null : (Html)$"Показатели посчитаны: {Html.Join("; ", known)}.";
    }

    private static Html? Known(Interview interview, Calculation indicator) => interview.ValueOf(indicator) is { } value
        ? (Html)$"{AnswerWords.Label(indicator)} <b>{indicator.ShowAfterLabel(value)}</b>"
        : null;
}
