using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>Where the queue leads.</summary>
internal static class ReviewQueue
{
    public static ChatRoute RouteOf(ReviewItem item) => item.Kind == ReviewKind.Submission ? new ReviewSubmission(item.Id) : new ReviewExtension(item.Id);

    public static Page Empty() => new Page($"Всё проверено ✓").Row(Button.To("Школы", new SchoolsBoard()), Button.To("Меню", new Home()));
}

internal sealed class ReviewFirstCommand(ReviewQueueStore queue) : Command<ReviewFirst, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(ReviewFirst route, Turn turn) =>
        Task.FromResult(turn.OwnToSee());

    protected override async Task<Outcome> Run(OwnMunicipality subject, ReviewFirst route, Turn turn) =>
        await queue.First(subject.Id) is { } first ? Outcome.GoTo(ReviewQueue.RouteOf(first)) : Outcome.Show(ReviewQueue.Empty());
}

/// <summary>The next after what was looked at, decided or not; after the last the first that was left.</summary>
internal sealed class ReviewNextCommand(ReviewQueueStore queue, OpenedReviews reviews) : Command<ReviewNext, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(ReviewNext route, Turn turn) =>
        Task.FromResult(turn.OwnToSee());

    protected override async Task<Outcome> Run(OwnMunicipality subject, ReviewNext route, Turn turn)
    {
        var next = await WaitsSince(route, turn) is { } since ? await queue.After(subject.Id, since, route.Item) : null;
        next ??= await queue.First(subject.Id);
        if (next is null)
            return Outcome.Show(ReviewQueue.Empty());
        return next.Kind == route.Kind && next.Id == route.Item ? Outcome.Say("Больше на проверке ничего нет.") : Outcome.GoTo(ReviewQueue.RouteOf(next));
    }

    private async Task<DateTimeOffset?> WaitsSince(ReviewNext route, Turn turn) => route.Kind == ReviewKind.Submission
        ? (await reviews.ToSee(route.Item, turn))?.Row.SubmittedAt
        : (await reviews.ExtensionToSee(route.Item, turn))?.Row.AskedAt;
}
