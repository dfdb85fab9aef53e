using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>«⚠ Просрочено: 1 · На этой неделе: 3» and «Мои задачи · 4» on the home page of whoever has tasks.</summary>
internal sealed class TaskHomeSection(MyTaskStore tasks) : IHomeSection
{
    private const int Order = 20;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        var counts = await tasks.Count(MyTaskHolder.Of(member), turn.Today);
        if (counts.Overdue + counts.ThisWeek + counts.Later + counts.Done == 0)
            return null;

        var title = MyTaskHolder.Title(member);
        var urgent = counts.Overdue + counts.ThisWeek;
        var button = Button.To(urgent > 0 ? $"{title} · {urgent}" : title, new MyTasks());
        // Whoever runs the municipality has its tasks above; the own ones stand there only while they press.
        if (turn.SeenMunicipality() is not null)
            return urgent > 0
                ? new HomePart(Order, $"Ваши задачи: {TaskWords.Counts(counts, TaskGroup.Overdue, TaskGroup.ThisWeek)}", [button])
                : new HomePart(Order, null) { Seldom = [button] };
        return new HomePart(Order, TaskWords.Counts(counts, TaskGroup.Overdue, TaskGroup.ThisWeek) ?? (Html)$"На этой неделе сроков нет", [button]);
    }
}
