using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What terms of a plan mean, with what people have settled about them.</summary>
internal static class TermWords
{
    public static string Say(Deadline deadline) => deadline switch
    {
        { AlreadyDone: true } => "уже выполнено, делать ничего не нужно",
        UnknownDeadline { IsClear: true } => "срока нет",
        _ => DeadlineWords.Of(deadline),
    };
}
