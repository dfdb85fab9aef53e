using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>What a button of an old message leads to when the questionnaire takes no answers any more.</summary>
public static class ClosedPage
{
    public static Page Of(OpenedResponse response) => new Page(Why(response))
        .Row(Button.To("Посмотреть ответы", new ViewResponse(response.Id)), Button.To("Меню", new Home()));

    private static Html Why(OpenedResponse response) => response.Row.State.IsHandedIn()
        ? (Html)$"Кнопка из старого сообщения: анкета уже отправлена."
        : $"Анкета «{CodePoints.Shorten(response.Row.CampaignTitle, 80)}» закрыта, ответы больше не принимаются. Записанное сохранено.";
}
