using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>How a director is reminded of questionnaires. It opens a page of its own and disturbs no answer under way.</summary>
internal static class ReminderPage
{
    private const int MostTitle = 80;

    /// <summary>The message that a coordinator has sent.</summary>
    public static Page Of(CampaignRow campaign, SchoolProgress school, DateTimeOffset now) =>
        new Page($"Напоминаю: анкета {Line(campaign, school, now)}")
            .Row(Button(campaign, school, alone: true))
            .Row(Conversations.Button.To("Меню", new Home()));

    /// <summary>The part of a digest.</summary>
    public static Page Part(IReadOnlyList<(CampaignRow Campaign, SchoolProgress School)> campaigns, DateTimeOffset now) => campaigns.Aggregate(
        new Page(Html.Lines([(Html)$"<b>Анкеты</b>", .. campaigns.Select(one => (Html)$"• {Line(one.Campaign, one.School, now)}")])),
        (sofar, one) => sofar.Row(Button(one.Campaign, one.School, alone: campaigns.Count == 1)));

    private static Html Line(CampaignRow campaign, SchoolProgress school, DateTimeOffset now)
    {
        var today = campaign.Today(now);
        var due = today > campaign.DueOn
            ? (Html)$"срок был {RussianDate.DayMonthWeekday(campaign.DueOn)}"
            : (Html)$"до <b>{RussianDate.DayMonthWeekday(campaign.DueOn)}</b> ({RussianDate.Distance(campaign.DueOn, today)})";
        return $"«{CodePoints.Shorten(campaign.Title, MostTitle)}», {due}. {Done(school)}";
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
        return Conversations.Button.To(alone ? $"{verb} анкету" : $"{verb}: {campaign.Title}", new StartQuestionnaire(campaign.Id));
    }
}
