using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Buttons that a feature puts on the card of a task.</summary>
public interface ITaskActions
{
    /// <summary>Rows of buttons for whoever looks, above «История»; none when it is not theirs.</summary>
    Task<IReadOnlyList<IReadOnlyList<Button>>> Offer(OpenedTask task, Turn turn);
}
