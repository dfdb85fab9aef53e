using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>What becomes of an answer, typed or given by a button: refused, doubted, or saved and on to the next question.</summary>
public sealed class AnswerTaking(AnswerStore answers, ExpectationStore expectations, PersonStore people)
{
    /// <summary>One answer is waited for at a time, so a newer question takes the older one's place.</summary>
    public const string Slot = "answer";

    /// <param name="confirmed">Whether the person has seen what is doubtful and means it.</param>
    public async Task<Outcome> TakeText(OpenedQuestion asked, string text, int seen, bool fromSummary, bool confirmed, Turn turn)
    {
        if (Stop(asked, fromSummary, turn) is { } stop)
            return await stop;

        var check = asked.Interview.Check(asked.Question, text);
        if (confirmed || check is AnswerCheck.Refused || ValueOf(check).Equals(asked.Current))
            return await Settle(asked, check, fromSummary, turn);
        if (AnswerMark.Of(asked.Current) != seen)
            return Outcome.Confirm(await MeanwhileAnswered(asked, ValueOf(check)), "Да, записать", "Оставить");
        return check is AnswerCheck.Doubtful doubt ? Outcome.Confirm($"{doubt.Reason}") : await Settle(asked, check, fromSummary, turn);
    }

    public async Task<Outcome> TakeButton(OpenedQuestion asked, GiveAnswer button, Turn turn)
    {
        if (Stop(asked, button.FromSummary, turn) is { } stop)
            return await stop;
        if (Suggestion.Find(asked, button.Suggested) is not { } value)
            return Outcome.Show(QuestionPage.Of(asked, button.FromSummary));

        var check = asked.Interview.Check(asked.Question, value);
        if (value.Equals(asked.Current))
            return await Settle(asked, check, button.FromSummary, turn);
        if (AnswerMark.Of(asked.Current) != button.Seen)
            return Outcome.Show(QuestionPage.Of(asked, button.FromSummary).After($"Кнопка из старого сообщения: ответ с тех пор другой, я его не трогаю."));
        return check is AnswerCheck.Doubtful doubt && !button.Sure
            ? Outcome.Show(DoubtPage.Of(asked, doubt, button))
            : await Settle(asked, check, button.FromSummary, turn);
    }

    /// <summary>To the next question without an answer, or to the summary when all are answered or the person came from there.</summary>
    public async Task<Outcome> GoOn(OpenedQuestion from, bool toSummary, string? said, Turn turn)
    {
        if (!toSummary && from.Interview.NextUnanswered(from.Question) is { } next)
        {
            var page = QuestionPage.Of(from.Response.Asking(next), fromSummary: false);
            return Outcome.Show(said is null ? page : page.After($"{said}"));
        }

        await expectations.Clear(turn.Visitor.ChatId, Slot);
        return Outcome.GoTo(new Summary(from.Response.Id), said);
    }

    /// <summary>Where to go instead when this question can take no answer now; null when it can.</summary>
    public Task<Outcome>? Stop(OpenedQuestion asked, bool fromSummary, Turn turn)
    {
        if (!asked.Response.IsOpen)
            return Close(asked.Response, turn);
        return asked.IsRelevant ? null : GoOn(asked, fromSummary, "Этот вопрос теперь не нужен: так следует из других ответов.", turn);
    }

    /// <summary>As the storage keeps it: what was left out is null there.</summary>
    public static string? Stored(AnswerValue value) => value.Canonical.Length == 0 ? null : value.Canonical;

    private async Task<Outcome> Close(OpenedResponse response, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, Slot);
        return Outcome.Show(ClosedPage.Of(response));
    }

    private async Task<Outcome> Settle(OpenedQuestion asked, AnswerCheck check, bool fromSummary, Turn turn)
    {
        if (check is AnswerCheck.Refused refused)
            return Outcome.Show(QuestionPage.Refused(asked, refused, fromSummary));

        var value = ValueOf(check);
        if (await answers.Save(asked.Response.Id, asked.Question.Name, Stored(value), turn.Member.PersonId) == SavedAnswer.Locked)
            return Outcome.GoTo(new ViewResponse(asked.Response.Id));

        var explained = value.Equals(asked.Current) && asked.Row?.Comment is not null;
        return check is AnswerCheck.Doubtful && !explained
            ? Outcome.Show(ExplanationPage.Of(asked.With(value), fromSummary))
            : await GoOn(asked.With(value), fromSummary, AnswerWords.Recorded(asked.Question, value), turn);
    }

    private async Task<Html> MeanwhileAnswered(OpenedQuestion asked, AnswerValue value)
    {
        var who = asked.Row is { } row ? (await people.Find(row.AnsweredBy))?.Name : null;
        var now = asked.Current is null or SkippedValue ? "ответ убран" : $"записано: {AnswerWords.InLine(asked.Question, asked.Current)}";
        return $"Пока вы отвечали, {now}{(who is null ? "" : $" ({who})")}. Записать вместо этого <b>{AnswerWords.InLine(asked.Question, value)}</b>?";
    }

    private static AnswerValue ValueOf(AnswerCheck check) => check switch
    {
        AnswerCheck.Accepted accepted => accepted.Value,
        AnswerCheck.Doubtful doubtful => doubtful.Value,
        _ => throw new InvalidOperationException("A refused answer has no value."),
    };
}
