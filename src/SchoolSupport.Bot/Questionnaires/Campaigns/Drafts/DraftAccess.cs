using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Drafts are their author's own.</summary>
internal static class DraftAccess
{
    public static async Task<CampaignDraftRow?> ToEdit(this CampaignDraftStore drafts, long id, Turn turn) =>
        await drafts.Find(id) is { } draft
        && draft.CreatedBy == turn.Member.PersonId
        && AccessRules.MayCoordinate(turn.Member.Acting.Membership, draft.MunicipalityId)
            ? draft
            : null;

    /// <summary>What a button of a draft that is started already leads to.</summary>
    public static Page Started(long campaign) => new Page($"Эта анкета уже начата.")
        .Row(Button.To("Открыть анкету", new CampaignPage(campaign)), Button.To("Меню", new Home()));

    public static string Heading(this CampaignDraftRow draft) => draft.Title is { } title ? $"Новая анкета: {CodePoints.Shorten(title, 80)}" : "Новая анкета";
}

/// <summary>A step of a draft as long as it is one.</summary>
internal abstract class DraftScreen<TRoute>(CampaignDraftStore drafts) : Screen<TRoute, CampaignDraftRow>
    where TRoute : ChatRoute
{
    protected abstract long DraftOf(TRoute route);

    protected abstract Task<Page> ShowOpen(CampaignDraftRow draft, TRoute route, Turn turn);

    protected sealed override Task<CampaignDraftRow?> Admit(TRoute route, Turn turn) => drafts.ToEdit(DraftOf(route), turn);

    protected sealed override async Task<Page> Show(CampaignDraftRow subject, TRoute route, Turn turn) =>
        subject.CampaignId is { } started ? DraftAccess.Started(started) : await ShowOpen(subject, route, turn);
}

/// <summary>A change of a draft as long as it is one.</summary>
internal abstract class DraftCommand<TRoute>(CampaignDraftStore drafts) : Command<TRoute, CampaignDraftRow>
    where TRoute : ChatRoute
{
    protected abstract long DraftOf(TRoute route);

    protected abstract Task<Outcome> Change(CampaignDraftRow draft, TRoute route, Turn turn);

    protected sealed override Task<CampaignDraftRow?> Admit(TRoute route, Turn turn) => drafts.ToEdit(DraftOf(route), turn);

    protected sealed override async Task<Outcome> Run(CampaignDraftRow subject, TRoute route, Turn turn) =>
        subject.CampaignId is { } started ? Outcome.GoTo(new CampaignPage(started)) : await Change(subject, route, turn);
}
