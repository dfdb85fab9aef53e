using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>«✓ Отправлено 8 сентября в 14:32, на неделю раньше срока. Спасибо!»</summary>
internal static class SentPage
{
    public static Page Of(OpenedSubmission sent) => new Page(Html.Lines(
            (Html)$"✓ {Sentence(sent)} Спасибо!",
            (Html)$"{TaskWords.Name(sent.Task.Row)}: {sent.Tally.ToString()}.",
            (Html)$"Координатор проверит; если нужно будет уточнить, я напишу."))
        .Row(Button.To("Посмотреть", new ViewEvidence(sent.Id)), Button.To("‹ К задачам", new MyTasks()))
        .Row(Button.To("Меню", new Home()));

    /// <summary>«Отправлено 8 сентября в 14:32, на неделю раньше срока.»; what was sent again is not judged again.</summary>
    public static string Sentence(OpenedSubmission sent)
    {
        var at = sent.Row.SubmittedAt ?? throw new InvalidOperationException("The evidence was never handed in.");
        var moment = DueWords.Moment(sent.Task.Local(at));
        return sent.Task.Row.LateAfter is { } due && sent.Task.Row.FirstSubmittedAt == at
            ? $"Отправлено {moment}, {DueWords.Timeliness(due, sent.Task.LocalDay(at))}."
            : $"Отправлено {moment}.";
    }
}
