using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Questionnaires.Review;

/// <summary>Responses as coordinators and controllers of the municipality see them; a director has pages of their own.</summary>
internal static class ReviewAccess
{
    public static async Task<OpenedResponse?> ToReview(this OpenedResponses responses, long id, Turn turn) =>
        await responses.ToSee(id, turn) is { } found && AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, found.Row.MunicipalityId)
            ? found
            : null;

    public static async Task<OpenedResponse?> ToDecide(this OpenedResponses responses, long id, Turn turn) =>
        await responses.ToSee(id, turn) is { } found && turn.MayDecide(found) ? found : null;

    public static bool MayDecide(this Turn turn, OpenedResponse response) =>
        AccessRules.MayCoordinate(turn.Member.Acting.Membership, response.Row.MunicipalityId);
}
