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
    public static Page Of(RemindedCampaign one, DateTimeOffset now) =>
        new Page($"Напоминаю: анкета {Line(one, now)}")
            .Row(Button(one, alone: true))
            .Row(Conversations.Button.To("Меню", new Home()));

    /// <summary>The part of a digest.</summary>
    public static Page Part(IReadOnlyList<RemindedCampaign> campaigns, DateTimeOffset now) => campaigns.Aggregate(
        new Page(Html.Lines([(Html)$"<b>Анкеты</b>", .. campaigns.Select(one => (Html)$"• {Line(one, now)}")])),
        (sofar, one) => sofar.Row(Button(one, alone: campaigns.Count == 1)));

    private static Html Line(RemindedCampaign one, DateTimeOffset now)
    {
        var campaign = one.Campaign;
        var today = campaign.Today(now);
        var due = today > campaign.DueOn
            ? (Html)$"срок был {RussianDate.DayMonthWeekday(campaign.DueOn)}"
            : (Html)$"до <b>{RussianDate.DayMonthWeekday(campaign.DueOn)}</b> ({RussianDate.Distance(campaign.DueOn, today)})";
        return $"«{CodePoints.Shorten(campaign.Title, MostTitle)}», {due}. {Done(one)}";
    }

    private static string Done(RemindedCampaign one) => one.School.State switch
    {
        ResponseState.Returned => "Координатор вернул её: исправьте, пожалуйста, и отправьте снова.",
        ResponseState.NotStarted => "Вы её ещё не начинали.",
        _ when one.OnlyToBeSent => "Она заполнена, осталось только отправить.",
        _ => $"Уже есть {Plural.Count(one.School.Answered, "ответ", "ответа", "ответов")}.",
    };

    private static Button Button(RemindedCampaign one, bool alone)
    {
        var start = new StartQuestionnaire(one.Campaign.Id);
        if (one.OnlyToBeSent)
            return Conversations.Button.To(alone ? "Проверить и отправить" : $"Отправить: {one.Campaign.Title}", start);
        var verb = one.School.State == ResponseState.NotStarted ? "Начать" : "Продолжить";
        return Conversations.Button.To(alone ? $"{verb} анкету" : $"{verb}: {one.Campaign.Title}", start);
    }
}

/// <summary>A questionnaire that a school is reminded of.</summary>
/// <param name="OnlyToBeSent">Whether all its answers are there.</param>
internal sealed record RemindedCampaign(CampaignRow Campaign, SchoolProgress School, bool OnlyToBeSent);
