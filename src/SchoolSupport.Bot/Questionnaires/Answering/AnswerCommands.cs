using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

public sealed class GiveAnswerCommand(OpenedResponses responses, AnswerTaking taking) : Command<GiveAnswer, OpenedQuestion>
{
    protected override Task<OpenedQuestion?> Admit(GiveAnswer route, Turn turn) => responses.ToAnswer(route.Response, route.Question, turn);

    protected override Task<Outcome> Run(OpenedQuestion subject, GiveAnswer route, Turn turn) => taking.TakeButton(subject, route, turn);
}

/// <summary>Leaves a question out, unless it was answered since the button was made: then it only goes on.</summary>
public sealed class SkipQuestionCommand(OpenedResponses responses, AnswerStore answers, AnswerTaking taking) : Command<SkipQuestion, OpenedQuestion>
{
    protected override Task<OpenedQuestion?> Admit(SkipQuestion route, Turn turn) => responses.ToAnswer(route.Response, route.Question, turn);

    protected override async Task<Outcome> Run(OpenedQuestion subject, SkipQuestion route, Turn turn)
    {
        if (taking.Stop(subject, route.FromSummary, turn) is { } stop)
            return await stop;
        if (subject.Interview.IsRequired(subject.Question))
            return Outcome.Show(QuestionPage.Of(subject, route.FromSummary).After($"Этот вопрос пропустить нельзя."));
        if (subject.Current is not SkippedValue && AnswerMark.Of(subject.Current) != route.Seen)
            return await taking.GoOn(subject, route.FromSummary, "Ответ с тех пор уже есть, я его не трогаю.", turn);

        await answers.Save(subject.Response.Id, subject.Question.Name, null, turn.Member.PersonId);
        return await taking.GoOn(subject.With(SkippedValue.Instance), route.FromSummary, said: null, turn);
    }
}

public sealed class GoOnCommand(OpenedResponses responses, AnswerTaking taking) : Command<GoOn, OpenedQuestion>
{
    protected override Task<OpenedQuestion?> Admit(GoOn route, Turn turn) => responses.ToAnswer(route.Response, route.Question, turn);

    protected override async Task<Outcome> Run(OpenedQuestion subject, GoOn route, Turn turn) =>
        taking.Stop(subject, route.FromSummary, turn) is { } stop ? await stop : await taking.GoOn(subject, route.FromSummary, said: null, turn);
}
