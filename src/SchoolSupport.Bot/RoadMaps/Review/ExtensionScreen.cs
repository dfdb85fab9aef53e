using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>A request for more time: who asks, why, until when.</summary>
internal sealed class ExtensionScreen(OpenedReviews reviews, ReviewQueueStore queue, CalendarStore calendars) : Screen<ReviewExtension, OpenedExtension>
{
    protected override Task<OpenedExtension?> Admit(ReviewExtension route, Turn turn) => reviews.ExtensionToSee(route.Request, turn);

    protected override async Task<Page> Show(OpenedExtension subject, ReviewExtension route, Turn turn)
    {
        var waiting = await queue.Count(subject.Task.Row.MunicipalityId);
        var decides = subject.IsWaiting && subject.Task.Scope.MayRun(turn.Member.Acting.Membership);
        var calendar = (await calendars.Of(subject.Task.Row.MunicipalityId)).Working;
        var page = new Page(Text(subject));
        return (subject.IsWaiting ? page.After(SubmissionPages.Heading(waiting)) : page)
            .Grid(1, decides ? Offers(subject, calendar).Select(date => Offer(subject, date)) : [])
            .Row(
                decides ? Button.To("Другая дата", new AskExtensionDate(subject.Id)) : null,
                decides ? Button.To("Отказать", new RefuseExtension(subject.Id)) : null)
            .Row(
                Button.To("Вся задача", new TaskCard(subject.Task.Id)),
                waiting > (subject.IsWaiting ? 1 : 0) ? Button.To("Следующая ›", new ReviewNext(ReviewKind.Extension, subject.Id)) : null)
            .Row(Button.To("Меню", new Home()));
    }

    private static Html Text(OpenedExtension extension)
    {
        var (row, task) = extension;
        var who = row.AskedByName is { } name ? $"{name}, " : string.Empty;
        return Html.Lines(
            (Html)$"<b>Просят больше времени</b>",
            (Html)$"<b>{TaskWords.Name(task.Row, 300)}</b>",
            (Html)$"<b>{TaskWords.Holder(task.Row)}</b> · {who}{DueWords.Moment(task.Local(row.AskedAt))}",
            row.Granted is null ? (Html)$"Сейчас: {TaskWords.When(task.Row, task.Today)}" : null,
            row.WantedOn is { } wanted ? (Html)$"Просят до: <b>{TaskWords.Date(wanted, task.Today)}</b>" : null,
            (Html)$"Причина: «{row.Reason}»",
            Decision(extension));
    }

    private static Html? Decision(OpenedExtension extension)
    {
        var (row, task) = extension;
        if (row.DecidedAt is not { } at)
            return null;
        var who = row.DecidedByName is { } name ? $"{name}, " : string.Empty;
        Html how = (row.GrantedUntil, row.DecisionReason) switch
        {
            ({ } until, _) => (Html)$"✓ Дали время до {TaskWords.Date(until, task.Today)}",
            (_, { } reason) => $"Отказали: «{reason}»",
            _ => $"Просьба больше не нужна",
        };
        return $"\n<b>{how}</b>\n{who}{DueWords.Moment(task.Local(at))}";
    }

    private static IEnumerable<DateOnly> Offers(OpenedExtension extension, WorkingCalendar calendar)
    {
        var today = extension.Task.Today;
        if (extension.Row.WantedOn is { } wanted && wanted >= today)
            return [wanted];
        var from = extension.Task.Row.DueOn is { } due && due > today ? due : today;
        return [ReturnDates.Soon(from, calendar), ReturnDates.InAWeek(from, calendar), ReturnDates.InTwoWeeks(from, calendar)];
    }

    private static Button Offer(OpenedExtension extension, DateOnly date) =>
        Button.To($"Дать до {RussianDate.DayMonth(date, extension.Task.Today)}, {RussianDate.ShortWeekday(date)}", new GrantExtension(extension.Id, date));
}
