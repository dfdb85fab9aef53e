using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.MoreTime;

/// <summary>«Нужно больше времени» on the card of whoever has the task, unless it was asked for already.</summary>
internal sealed class MoreTimeActions(ExtensionStore extensions) : ITaskActions
{
    public async Task<IReadOnlyList<IReadOnlyList<Button>>> Offer(OpenedTask task, Turn turn) =>
        MoreTimeDates.MayAsk(task) && task.IsHeldBy(turn.Member.Acting) && await extensions.Open(task.Id) is null
            ? [[Button.To("Нужно больше времени", new AskMoreTime(task.Id))]]
            : [];
}
