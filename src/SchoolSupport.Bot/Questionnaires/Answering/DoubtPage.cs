using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Interviews;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Asks whether an odd answer given by a button is meant. Whoever sees the mistake simply types the right answer.</summary>
public static class DoubtPage
{
    public static Page Of(OpenedQuestion asked, AnswerCheck.Doubtful doubt, GiveAnswer button) => new Page($"{doubt.Reason}")
        .Row(
            Button.To("Да, верно", button with { Sure = true }),
            Button.To("Исправить", asked.Route(button.FromSummary)))
        .Expecting(AnswerTaking.Slot, asked.Route(button.FromSummary));
}

/// <summary>Asks for the reason of an odd answer that was confirmed.</summary>
public static class ExplanationPage
{
    public static Page Of(OpenedQuestion asked, bool fromSummary) =>
        new Page($"{AnswerWords.Recorded(asked.Question, asked.Current!)}\n\nКоротко, почему? Одно предложение поможет координатору.")
            .Row(Button.To("Без пояснения", new GoOn(asked.Response.Id, asked.Index, fromSummary)))
            .Expecting(AnswerTaking.Slot, new ExplainAnswer(asked.Response.Id, asked.Index, fromSummary));
}
