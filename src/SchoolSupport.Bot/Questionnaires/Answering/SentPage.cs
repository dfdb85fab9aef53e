using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Receipts;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>«✓ Отправлено 8 сентября в 14:32, на неделю раньше срока. Спасибо!»</summary>
public static class SentPage
{
    public static Page Of(OpenedResponse response) => response.OnBehalf ? OfCoordinator(response) : OfDirector(response);

    private static Page OfCoordinator(OpenedResponse response) =>
        new Page($"<b>{response.Row.SchoolName}</b>\n✓ {Sentence(response)} Ответы записаны со слов директора; если он в боте, он узнает об этом.")
            .Row(Button.To("Посмотреть ответы", new ReviewResponse(response.Id)), Button.To("Квитанция (файл)", new SendReceipt(response.Id)))
            .Row(Button.To("Меню", new Home()));

    private static Page OfDirector(OpenedResponse response) => new Page(Html.Lines(
            (Html)$"✓ {Sentence(response)} Спасибо!",
            $"Координатор проверит ответы; если нужно будет уточнить, я напишу."))
        .Row(Button.To("Посмотреть ответы", new ViewResponse(response.Id)), Button.To("Квитанция (файл)", new SendReceipt(response.Id)))
        .Row(Button.To("Меню", new Home()));

    /// <summary>«Отправлено 8 сентября в 14:32, на неделю раньше срока.»; what was sent again is not judged again.</summary>
    public static string Sentence(OpenedResponse response)
    {
        var submitted = response.Row.SubmittedAt ?? throw new InvalidOperationException("The response was never submitted.");
        var moment = DueWords.Moment(response.Local(submitted));
        return response.Row.FirstSubmittedAt == submitted
            ? $"Отправлено {moment}, {DueWords.Timeliness(response.Row.DueOn, response.LocalDay(submitted))}."
            : $"Отправлено снова {moment}.";
    }
}
