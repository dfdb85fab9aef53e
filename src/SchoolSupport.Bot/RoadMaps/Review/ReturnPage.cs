using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>Why and until when: both on one page, so that a return takes two taps.</summary>
internal static class ReturnPage
{
    public static Page Of(OpenedSubmission submission, bool accepted, DateOnly due, WorkingCalendar calendar)
    {
        Button Choice(string label, DateOnly date) => Button.To(date == due ? $"● {label}" : label, new ReturnSubmission(submission.Id, accepted, date));

        var today = submission.Task.Today;
        var id = submission.Id;
        var soon = ReturnDates.Soon(today, calendar);
        var week = ReturnDates.InAWeek(today, calendar);
        return new Page($"""
            <b>{TaskWords.Holder(submission.Task.Row)}</b>: {TaskWords.Name(submission.Task.Row)}

            Почему возвращаете? Выберите или напишите одним предложением: директор его увидит.
            {Until(submission, due)}
            """)
            .Grid(2, Enum.GetValues<ReturnReason>().Select(reason => Button.To(reason.Label(), new ReturnBecause(id, accepted, due, reason))))
            .Row(
                Choice("+3 рабочих дня", soon),
                Choice("+неделя", week))
            .Row(
                Choice(submission.Task.Row.DueOn is null ? "Без срока" : "Срок прежний", ReturnDates.Kept),
                Button.To(due != ReturnDates.Kept && due != soon && due != week ? "● Своя дата" : "Своя дата", new AskReturnDate(id, accepted)))
            .Row(Button.To("‹ Не возвращать", new ReviewSubmission(id)))
            .Expecting(ReturnSubmissionReceiver.Slot, new ReturnSubmission(id, accepted, due));
    }

    private static Html Until(OpenedSubmission submission, DateOnly due) => (due, submission.Task.Row.DueOn) switch
    {
        var (to, _) when to != ReturnDates.Kept => (Html)$"Новый срок: <b>{TaskWords.Date(to, submission.Task.Today)}</b>",
        (_, { } old) => $"Срок остаётся: <b>{TaskWords.Date(old, submission.Task.Today)}</b>",
        _ => $"Срока у задачи нет.",
    };
}
