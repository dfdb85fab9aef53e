using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>«⚠ Просрочено: 5 · На проверке: 3» on the home page of coordinators and controllers, above everything else.</summary>
internal sealed class CoordinatorHomeSection(BoardStore boards, ReviewQueueStore queue) : IHomeSection
{
    private const int Order = 5;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (turn.SeenMunicipality() is not { } municipality)
            return null;

        var tally = await boards.Municipality(municipality, turn.Today);
        if (tally.Total == 0)
            return null;

        var waiting = await queue.Count(municipality);
        return new HomePart(
            Order,
            Line(tally, waiting),
            [
                .. waiting > 0 ? [Button.To($"На проверке · {waiting}", new ReviewFirst())] : Array.Empty<Button>(),
                .. tally.Overdue > 0 ? [Button.To($"⚠ Просрочено · {tally.Overdue}", new OverdueBoard())] : Array.Empty<Button>(),
            ])
        {
            Places = [Button.To("Школы", new SchoolsBoard())],
        };
    }

    private static Html Line(TaskTally tally, long waiting) => (tally.Overdue, waiting) switch
    {
        (0, 0) => $"Задачи: принято {tally.Accepted} из {tally.Total}, просроченного нет",
        (0, _) => $"Задачи: принято {tally.Accepted} из {tally.Total} · на проверке {waiting}",
        (_, 0) => $"⚠ Просрочено: {tally.Overdue} · принято {tally.Accepted} из {tally.Total}",
        _ => $"⚠ Просрочено: {tally.Overdue} · на проверке {waiting}",
    };
}
