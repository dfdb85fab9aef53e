using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>«Анкета: 5 из 14» on a director's home page, with the button that goes on.</summary>
public sealed class DirectorHomeSection(CampaignStore campaigns, OpenedResponses responses) : IHomeSection
{
    private const int Order = 10;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (member.Acting.Role != Role.Director)
            return null;

        var running = await campaigns.OfSchool(member.Acting.Membership.SchoolId!.Value);
        return running switch
        {
            [] => null,
            [var only] => await One(only, turn),
            _ => Several(running, turn.Today),
        };
    }

    private static HomePart Several(IReadOnlyList<SchoolCampaign> running, DateOnly today)
    {
        var open = running.Where(campaign => !campaign.State.IsHandedIn()).ToList();
        var late = open.Count(campaign => CampaignWords.IsLate(campaign, today));
        Html line = open.Count == 0 ? (Html)$"Анкеты: все отправлены ✓"
            : late > 0 ? (Html)$"⚠ Анкеты: ждут {open.Count}, просрочено {late}"
            : $"Анкеты: ждут {open.Count}";
        var button = open.Count == 0 ? "Анкеты" : $"Анкеты · {DueWords.Due(open[0].DueOn, today)}";
        return new HomePart(Order, line, [Button.To(button, new QuestionnaireList())]);
    }

    private async Task<HomePart> One(SchoolCampaign campaign, Turn turn)
    {
        var due = DueWords.Due(campaign.DueOn, turn.Today);
        var late = CampaignWords.IsLate(campaign, turn.Today)
            ? (Html)$"⚠ Анкета просрочена на {DueWords.Span(turn.Today.DayNumber - campaign.DueOn.DayNumber)}"
            : $"Анкета";
        var opened = campaign.State is ResponseState.Draft or ResponseState.Returned
            ? await responses.ToAnswer(campaign.ResponseId!.Value, turn)
            : null;
        return opened is null
            ? new HomePart(
                Order,
                $"{late}: {CampaignWords.State(campaign.State)}",
                [Button.To(campaign.State.IsHandedIn() ? "Ответы анкеты" : $"Начать анкету · {due}", CampaignWords.RouteOf(campaign))])
            : Started(opened, late, due);
    }

    private static HomePart Started(OpenedResponse opened, Html late, string due)
    {
        var progress = opened.Interview.Progress();
        var complete = opened.Interview.Problems.Count == 0;
        if (opened.Row.State == ResponseState.Returned)
            return new HomePart(
                Order,
                $"Координатор вернул анкету: «{CodePoints.Shorten(opened.Row.Reason ?? string.Empty, 200)}»",
                [Button.To("Исправить анкету", new ContinueQuestionnaire(opened.Id))]);

        Html how = complete ? (Html)$"заполнена, осталось отправить"
            : $"{progress.Answered} из {progress.Total}";
        var button = complete ? "Проверить и отправить" : "Продолжить анкету";
        return new HomePart(Order, $"{late}: {how}", [Button.To($"{button} · {due}", new ContinueQuestionnaire(opened.Id))]);
    }
}
