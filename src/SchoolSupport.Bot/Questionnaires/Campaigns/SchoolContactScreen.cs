using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>A school within a campaign, and its director with the phone: somebody who does not answer the bot may answer a call.</summary>
internal sealed class SchoolContactScreen(CampaignStore campaigns, MembershipStore memberships) : Screen<SchoolContact, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(SchoolContact route, Turn turn) => campaigns.ToSee(route.Campaign, turn);

    protected override async Task<Page> Show(CampaignRow subject, SchoolContact route, Turn turn)
    {
        if ((await campaigns.Progress(subject.Id)).FirstOrDefault(school => school.SchoolId == route.School) is not { } school)
            return new Page($"Эта школа в анкете не участвует.").Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)));

        var people = await memberships.PeopleOfSchool(route.School);
        return new Page(Html.Lines(
        [
            (Html)$"<b>{school.SchoolName}</b>",
            (Html)$"Анкета «{CodePoints.Shorten(subject.Title, 80)}»: {SchoolLine.State(school)}",
            Html.Empty,
            .. DirectorLines.Of(people),
        ]))
            .Row(turn.MayRun(subject) && subject.IsRunning && !school.State.IsHandedIn() ? Button.To("Записать со слов директора", new AnswerForSchool(subject.Id, school.SchoolId)) : null)
            .Row(turn.MayRun(subject) ? DirectorLines.Invite(people, route.School) : null)
            .Row(school.ResponseId is { } response ? Button.To("Ответы", new ReviewResponse(response)) : null)
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)), Button.To("Меню", new Home()));
    }
}
