using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>A question as the person sees it: where we are, what is asked, where the number is found, what it was; buttons under it.</summary>
public static class QuestionPage
{
    // Telegram shows at most a hundred buttons; whoever has more choices types one.
    private const int MostChoices = 60;
    private const int ShortChoice = 14;

    /// <param name="author">Who gave the answer that stands, when it was somebody else.</param>
    public static Page Of(OpenedQuestion asked, bool fromSummary, string? author = null)
    {
        var page = Buttons(new Page(Text(asked, author)), asked, fromSummary);
        return page.Expecting(AnswerTaking.Slot, asked.Route(fromSummary));
    }

    /// <summary>The same question again under the reason, with the ways to other answers that may be the wrong ones.</summary>
    public static Page Refused(OpenedQuestion asked, AnswerCheck.Refused refused, bool fromSummary)
    {
        var page = Of(asked, fromSummary).After($"{refused.Reason}");
        var corrections = refused.Related.Select(other => Button.To(
            $"Исправить: {AnswerWords.Label(other)}", asked.Response.Asking(other).Route(fromSummary)));
        return page.Grid(1, corrections);
    }

    private static Html Text(OpenedQuestion asked, string? author)
    {
        var interview = asked.Interview;
        var progress = interview.Progress();
        return Html.Lines([
            DirectorsWords.Heading(asked.Response),
            $"Анкета «{CodePoints.Shorten(asked.Response.Row.CampaignTitle, 80)}» · {interview.NumberOf(asked.Question)} из {progress.Total} {ProgressBar.Of(progress.Answered, progress.Total)}",
            .. interview.NotesBefore(asked.Question).Select(note => (Html)$"\n{interview.LabelOf(note)}"),
            $"\n<b>{SentText.OneLine(interview.LabelOf(asked.Question))}</b>",
            NotEmpty(interview.HintOf(asked.Question)),
            Before(asked),
            Known(asked),
            Standing(asked, author),
        ]);
    }

    private static Html? NotEmpty(string text) => text.Length == 0 ? null : Html.Plain(text);

    private static Html? Before(OpenedQuestion asked) => asked.Before is { } before
        ? (Html)$"{PreviousPeriod.Name(asked.Response.Row)}: {AnswerWords.InLine(asked.Question, before)}"
        : null;

    // A choice is offered by its own button, so the page only says which one it probably is.
    private static Html? Known(OpenedQuestion asked) =>
        asked.Current is null && asked.Before is null && asked.Question.Choices.Count > 0 && asked.Interview.DefaultOf(asked.Question) is { } known
            ? (Html)$"По моим сведениям: {AnswerWords.InLine(asked.Question, known)}"
            : null;

    private static Html? Standing(OpenedQuestion asked, string? author) => asked.Current is { } current
        ? (Html)$"Сейчас записано: <b>{AnswerWords.InLine(asked.Question, current)}</b>{(author is null ? "" : $" ({author})")}"
        : null;

    private static Page Buttons(Page page, OpenedQuestion asked, bool fromSummary)
    {
        var choices = asked.Question.Choices;
        page = page.Grid(
            choices.All(choice => CodePoints.Count(choice.Label) <= ShortChoice) ? 3 : 1,
            choices.Take(MostChoices).Select((choice, index) => Button.To(choice.Label, Give(asked, index, fromSummary))));
        page = page.Row(
            Suggested("Как было", asked, Suggestion.AsBefore, asked.Before, fromSummary),
            Suggested("Подставить", asked, Suggestion.AsKnown, NewlyKnown(asked), fromSummary));
        return fromSummary
            ? page.Row(Button.To("‹ К ответам", new GoOn(asked.Response.Id, asked.Index, FromSummary: true)), Skip(asked, fromSummary))
            : page.Row(Back(asked), Skip(asked, fromSummary), Forward(asked), Button.To("Позже", new PutOff(asked.Response.Id)));
    }

    private static AnswerValue? NewlyKnown(OpenedQuestion asked) =>
        asked.Interview.DefaultOf(asked.Question) is { } known && !known.Equals(asked.Before) ? known : null;

    // What the form would refuse or what stands there already is not offered.
    private static Button? Suggested(string text, OpenedQuestion asked, int which, AnswerValue? value, bool fromSummary) =>
        value is null || value.Equals(asked.Current) || asked.Question.Choices.Count > 0
            || asked.Interview.Check(asked.Question, value) is AnswerCheck.Refused
            ? null
            : Button.To($"{text}: {AnswerWords.InLine(asked.Question, value)}", Give(asked, which, fromSummary));

    private static Button? Back(OpenedQuestion asked) => asked.Interview.Back(asked.Question) is { } back
        ? Button.To("‹ Назад", asked.Response.Asking(back).Route(fromSummary: false))
        : null;

    private static Button? Skip(OpenedQuestion asked, bool fromSummary) =>
        asked.Current is SkippedValue || asked.Interview.IsRequired(asked.Question)
            ? null
            : Button.To(
                asked.Current is null ? "Пропустить" : "Убрать ответ",
                new SkipQuestion(asked.Response.Id, asked.Index, AnswerMark.Of(asked.Current), fromSummary));

    private static Button? Forward(OpenedQuestion asked)
    {
        if (asked.Current is null)
            return null;
        return asked.Interview.Next(asked.Question) is { } next
            ? Button.To("Дальше ›", asked.Response.Asking(next).Route(fromSummary: false))
            : Button.To("К ответам ›", new GoOn(asked.Response.Id, asked.Index, FromSummary: true));
    }

    private static GiveAnswer Give(OpenedQuestion asked, int suggested, bool fromSummary) =>
        new(asked.Response.Id, asked.Index, suggested, AnswerMark.Of(asked.Current), fromSummary);
}
