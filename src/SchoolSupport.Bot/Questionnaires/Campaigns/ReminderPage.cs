using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>What a director is reminded of: one message, however many campaigns it is about. It opens a page of its own and disturbs no answer under way.</summary>
internal static class ReminderPage
{
    private const int MostTitle = 80;

    public static Page Of(IReadOnlyList<(CampaignRow Campaign, SchoolProgress School)> campaigns, DateTimeOffset now)
    {
        var lines = campaigns.Select(one => Line(one.Campaign, one.School, now)).ToList();
        var page = new Page(lines is [var only]
            ? (Html)$"Напоминаю: {only}"
            : Html.Lines([(Html)$"Напоминаю об анкетах:", .. lines.Select(line => (Html)$"• {line}")]));
        return campaigns.Aggregate(page, (sofar, one) => sofar.Row(Button(one.Campaign, one.School, alone: campaigns.Count == 1)))
            .Row(Conversations.Button.To("Меню", new Home()));
    }

    private static Html Line(CampaignRow campaign, SchoolProgress school, DateTimeOffset now)
    {
        var today = campaign.Today(now);
        var due = today > campaign.DueOn
            ? (Html)$"срок был {RussianDate.DayMonthWeekday(campaign.DueOn)}"
            : (Html)$"до <b>{RussianDate.DayMonthWeekday(campaign.DueOn)}</b> ({RussianDate.Distance(campaign.DueOn, today)})";
        return $"анкета «{CodePoints.Shorten(campaign.Title, MostTitle)}», {due}. {Done(school)}";
    }

    private static string Done(SchoolProgress school) => school.State switch
    {
        ResponseState.Returned => "Координатор вернул её: исправьте, пожалуйста, и отправьте снова.",
        ResponseState.NotStarted => "Вы её ещё не начинали.",
        _ => $"Уже есть {Plural.Count(school.Answered, "ответ", "ответа", "ответов")}.",
    };

    private static Button Button(CampaignRow campaign, SchoolProgress school, bool alone)
    {
        var verb = school.State == ResponseState.NotStarted ? "Начать" : "Продолжить";
        return Conversations.Button.To(alone ? verb : $"{verb}: {campaign.Title}", new StartQuestionnaire(campaign.Id));
    }
}
