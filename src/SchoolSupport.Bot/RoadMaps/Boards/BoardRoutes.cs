using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>In which order schools stand. The numbers travel in buttons and never change.</summary>
public enum BoardOrder
{
    /// <summary>Those with most overdue first.</summary>
    Behind = 0,
    ByName = 1,
}

/// <summary>A part of a school's tasks. The numbers travel in buttons and never change.</summary>
public enum TaskPart
{
    Open = 0,
    Overdue = 1,
    Submitted = 2,
    Accepted = 3,
}

/// <summary>«Школы»: how the municipality and every school stands.</summary>
[RouteCode("b.all")]
public sealed record SchoolsBoard(BoardOrder Order = BoardOrder.Behind, int Page = 0) : ChatRoute;

/// <summary>How one school stands, and whom to call.</summary>
[RouteCode("b.sch")]
public sealed record SchoolBoard(long School) : ChatRoute;

/// <summary>A school's tasks, or a person's.</summary>
[RouteCode("b.tasks")]
public sealed record HolderTasks(long Holder, TaskPart Part, int Page = 0) : ChatRoute;

/// <summary>«По школам»: who has something overdue.</summary>
[RouteCode("b.late")]
public sealed record OverdueBoard(int Page = 0) : ChatRoute;

/// <summary>What is overdue by one school or person, and what to do about it.</summary>
/// <param name="Holder">The school or membership; 0 for the department with nobody named.</param>
[RouteCode("b.latew")]
public sealed record OverdueOf(long Holder, int Page = 0) : ChatRoute;

/// <summary>«Напомнить всем».</summary>
[RouteCode("b.nudges")]
public sealed record NudgeAll : ChatRoute;

/// <summary>«Напомнить»: one school or person, of everything.</summary>
[RouteCode("b.nudge")]
public sealed record NudgeHolder(long Holder) : ChatRoute;

/// <summary>«Напомнить» of one task.</summary>
[RouteCode("b.nudget")]
public sealed record NudgeTask(long Occurrence) : ChatRoute;

/// <summary>«Дать ещё время»: takes a date for one task, or for everything overdue of a school or person.</summary>
/// <param name="Holder">The school or membership; 0 when it is about one task.</param>
/// <param name="Occurrence">The task; 0 when it is about everything overdue.</param>
/// <param name="Month">Which month of days is shown; the first day of the calendar: a few days to choose from.</param>
[RouteCode("b.more")]
public sealed record GiveTime(long Holder, long Occurrence, DateOnly Month = default) : ChatRoute;

/// <summary>The date chosen.</summary>
/// <param name="Holder">As in <see cref="GiveTime"/>.</param>
/// <param name="Occurrence">As in <see cref="GiveTime"/>.</param>
/// <param name="Until">The date.</param>
[RouteCode("b.moreto")]
public sealed record GiveTimeUntil(long Holder, long Occurrence, DateOnly Until) : ChatRoute;
