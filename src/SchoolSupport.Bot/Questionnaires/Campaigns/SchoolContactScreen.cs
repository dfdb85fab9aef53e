using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Core.Schools;
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

        var directors = (await memberships.PeopleOfSchool(route.School)).Where(person => person.Role == Role.Director.Code).ToList();
        return new Page(Html.Lines(
        [
            (Html)$"<b>{school.SchoolName}</b>",
            (Html)$"Анкета «{CodePoints.Shorten(subject.Title, 80)}»: {SchoolLine.State(school)}",
            Html.Empty,
            .. directors.Count == 0 ? [(Html)$"Директора в списке нет: пригласите его."] : directors.Select(Line),
        ]))
            .Row(school.ResponseId is { } response ? Button.To("Ответы", new ReviewResponse(response)) : null)
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)), Button.To("Меню", new Home()));
    }

    private static Html Line(PersonLine director)
    {
        var state = director switch
        {
            { IsReachable: true } => "получает сообщения",
            { EnteredAt: not null } => "в боте, но сообщения до него не доходят: позвоните",
            { Invitation: InvitationState.Open } => "приглашён, не вошёл",
            _ => "не вошёл, приглашение больше не действует",
        };
        return $"Директор: {director.Name ?? "имя не указано"}{(director.Phone is { } phone ? $", {phone}" : ", телефона нет")}\n{state}";
    }
}
