using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>«Да»: the text that waits is meant as the answer.</summary>
/// <param name="Offer">The offer; a newer text makes it void.</param>
/// <param name="Sure">Whether the person has already seen and confirmed what is doubtful about it.</param>
[RouteCode("in.yes")]
public sealed record AcceptOffer(long Offer, bool Sure = false) : ChatRoute;

/// <summary>«Нет»: forget the text that waits, ask again.</summary>
[RouteCode("in.no")]
public sealed record DeclineOffer(long Offer) : ChatRoute;

public sealed class AcceptOfferCommand(ExpectationStore expectations, OpenQuestions questions) : Command<AcceptOffer, ExpectationRow>
{
    protected override Task<ExpectationRow?> Admit(AcceptOffer route, Turn turn) =>
        expectations.FindOffer(turn.Visitor.ChatId, route.Offer);

    protected override Task<Outcome> Run(ExpectationRow subject, AcceptOffer route, Turn turn) =>
        questions.TakeOffered(subject, route.Sure, turn);
}

public sealed class DeclineOfferCommand(ExpectationStore expectations, OpenQuestions questions) : Command<DeclineOffer, ExpectationRow>
{
    protected override Task<ExpectationRow?> Admit(DeclineOffer route, Turn turn) =>
        expectations.FindOffer(turn.Visitor.ChatId, route.Offer);

    protected override async Task<Outcome> Run(ExpectationRow subject, DeclineOffer route, Turn turn)
    {
        await expectations.Withdraw(subject.ChatId, subject.Slot);
        return await questions.AskAgain(subject, turn);
    }
}
