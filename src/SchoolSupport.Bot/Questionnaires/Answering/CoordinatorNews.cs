using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Tells the coordinators of the municipality what a school did, except the one who did it for the school.</summary>
public sealed class CoordinatorNews(MembershipStore memberships, Outgoing outgoing)
{
    public Task Submitted(OpenedResponse response, Turn turn) => Tell(
        response, turn, $"<b>{response.Row.SchoolName}</b>: анкета «{Title(response)}». {SentPage.Sentence(response)}{(response.OnBehalf ? $" Со слов директора: {turn.Member.Name}." : "")}");

    public Task ReturnAsked(OpenedResponse response, string reason, Turn turn) => Tell(
        response, turn, $"<b>{response.Row.SchoolName}</b> просит вернуть анкету «{Title(response)}»: «{reason}»");

    private async Task Tell(OpenedResponse response, Turn turn, Html news)
    {
        foreach (var coordinator in await memberships.CoordinatorsOf(response.Row.MunicipalityId))
            if (coordinator != turn.Member.PersonId)
                await outgoing.Tell(coordinator, new Page(news).Row(Button.To("Посмотреть ответы", new ReviewResponse(response.Id)), Button.To("Меню", new Home())));
    }

    private static string Title(OpenedResponse response) => CodePoints.Shorten(response.Row.CampaignTitle, 80);
}
