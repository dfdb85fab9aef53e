using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>All answers before submission: what is wrong on top, a number under the page for each, and the way to the coordinator.</summary>
public static class SummaryPage
{
    private const int ButtonsInRow = 7;
    private const int QuestionsOnPage = 7 * ButtonsInRow;
    private const int MostProblems = 5;

    public static Page Of(OpenedResponse response, int number = 0)
    {
        if (!response.IsOpen)
            return ClosedPage.Of(response);

        var questions = response.Interview.Questions;
        var first = Math.Clamp(number, 0, Math.Max(0, questions.Count - 1) / QuestionsOnPage) * QuestionsOnPage;
        var shown = questions.Skip(first).Take(QuestionsOnPage)
            .Select((question, index) => (Asked: response.Asking(question), Number: first + index + 1)).ToList();
        var problems = response.Interview.Problems;
        var page = new Page(Html.Lines(
            Heading(response, problems),
            Html.Lines(shown.Select(line => AnswerList.Line(line.Asked, line.Number))),
            problems.Count == 0 && AnswerList.Indicators(response.Interview) is { } indicators ? (Html)$"\n{indicators}" : null));
        page = Corrections(page, response, problems)
            .Grid(ButtonsInRow, shown.Select(line => Button.To($"{line.Number}", line.Asked.Route(fromSummary: true))))
            .Row(Turning(response, first - QuestionsOnPage), Turning(response, first + QuestionsOnPage));
        return page.Row(Last(response, problems), Button.To("Позже", new PutOff(response.Id)))
            // In the place of the question that was open: what is typed here is never its answer, nor is an answer ever a number here.
            .Expecting(AnswerTaking.Slot, new Summary(response.Id, first / QuestionsOnPage));
    }

    private static Html Heading(OpenedResponse response, IReadOnlyList<Problem> problems)
    {
        var contradictions = problems.Where(problem => problem.Kind == ProblemKind.Contradiction).Take(MostProblems);
        var missing = problems.Where(problem => problem.Kind == ProblemKind.Unanswered).Select(problem => NumberOf(response, problem)).ToList();
        var left = response.Interview.Questions
            .Where(question => response.Interview.Answers[question.Name] is null && !response.Interview.IsRequired(question))
            .Select(response.Interview.NumberOf).ToList();
        return Html.Lines(
            DirectorsWords.Heading(response) is { } heading ? (Html)$"{heading}\n" : null,
            response.Row.Reason is { } reason ? (Html)$"Координатор вернул анкету: «{CodePoints.Shorten(reason, 1000)}»\n" : null,
            Html.Lines(contradictions.Select(problem => (Html)$"⚠ № {NumberOf(response, problem)}: {problem.Reason}\n")) is var lines && lines.ToString().Length > 0 ? lines : null,
            missing.Count > 0 ? $"Пока не хватает ответов: № {NumberRanges.Of(missing)}."
                : problems.Count > 0 ? (Html)$"Исправьте, пожалуйста, и можно отправлять."
                : $"Проверьте ответы. Нажмите на номер, чтобы исправить.",
            left.Count > 0 ? (Html)$"Без ответа, но это можно: № {NumberRanges.Of(left)}." : null);
    }

    private static Page Corrections(Page page, OpenedResponse response, IReadOnlyList<Problem> problems) => page.Grid(2, problems
        .Where(problem => problem.Kind == ProblemKind.Contradiction)
        .Take(MostProblems)
        .Select(problem => Button.To($"Исправить № {NumberOf(response, problem)}", response.Asking(problem.Question).Route(fromSummary: true))));

    private static Button? Turning(OpenedResponse response, int first)
    {
        var count = response.Interview.Questions.Count;
        if (first < 0 || first >= count)
            return null;
        return Button.To($"№ {first + 1}–{Math.Min(first + QuestionsOnPage, count)}", new Summary(response.Id, first / QuestionsOnPage));
    }

    private static Button? Last(OpenedResponse response, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0)
            return Button.To(response.OnBehalf ? "Отправить за школу" : "Отправить координатору", new Submit(response.Id));
        return problems.FirstOrDefault(problem => problem.Kind == ProblemKind.Unanswered) is { } missing
            ? Button.To($"Ответить на № {NumberOf(response, missing)}", response.Asking(missing.Question).Route(fromSummary: false))
            : null;
    }

    private static int NumberOf(OpenedResponse response, Problem problem) => response.Interview.NumberOf(problem.Question);
}
