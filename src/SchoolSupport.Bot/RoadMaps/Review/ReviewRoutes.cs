using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>«На проверке»: what waits longest.</summary>
[RouteCode("v.first")]
public sealed record ReviewFirst : ChatRoute;

/// <summary>«Следующая»: what has waited less long than this.</summary>
/// <param name="Item">The submission, or the request for more time.</param>
[RouteCode("v.next")]
public sealed record ReviewNext(ReviewKind Kind, long Item) : ChatRoute;

/// <summary>What was handed in for a task.</summary>
[RouteCode("v.sub")]
public sealed record ReviewSubmission(long Submission) : ChatRoute;

/// <summary>«Показать файлы».</summary>
[RouteCode("v.files")]
public sealed record ShowFiles(long Submission) : ChatRoute;

/// <summary>«Принять».</summary>
[RouteCode("v.ok")]
public sealed record AcceptSubmission(long Submission) : ChatRoute;

/// <summary>«Вернуть»: proposes a date.</summary>
/// <param name="Accepted">Whether it is what was accepted that is given back: what waits, and a colleague accepts meanwhile, is not.</param>
[RouteCode("v.back")]
public sealed record StartReturn(long Submission, bool Accepted) : ChatRoute;

/// <summary>Takes the reason.</summary>
/// <param name="Accepted">As in <see cref="StartReturn"/>.</param>
/// <param name="Due">The new last day in time; the first day of the calendar: it stays as it is.</param>
[RouteCode("v.backto")]
public sealed record ReturnSubmission(long Submission, bool Accepted, DateOnly Due) : ChatRoute;

/// <summary>One of the ready reasons.</summary>
[RouteCode("v.why")]
public sealed record ReturnBecause(long Submission, bool Accepted, DateOnly Due, ReturnReason Reason) : ChatRoute;

/// <summary>«Своя дата»: takes it.</summary>
/// <param name="Month">Which month is shown; the first day of the calendar: the present one.</param>
[RouteCode("v.date")]
public sealed record AskReturnDate(long Submission, bool Accepted, DateOnly Month = default) : ChatRoute;

/// <summary>A request for more time.</summary>
[RouteCode("v.ext")]
public sealed record ReviewExtension(long Request) : ChatRoute;

/// <summary>«Дать время до …».</summary>
[RouteCode("v.grant")]
public sealed record GrantExtension(long Request, DateOnly Until) : ChatRoute;

/// <summary>«Другая дата»: takes it.</summary>
/// <param name="Month">Which month is shown; the first day of the calendar: the present one.</param>
[RouteCode("v.until")]
public sealed record AskExtensionDate(long Request, DateOnly Month = default) : ChatRoute;

/// <summary>«Отказать»: takes the reason.</summary>
[RouteCode("v.refuse")]
public sealed record RefuseExtension(long Request) : ChatRoute;

/// <summary>One of the ready reasons.</summary>
[RouteCode("v.no")]
public sealed record RefuseBecause(long Request, RefusalReason Reason) : ChatRoute;

/// <summary>«Снять задачу»: takes the reason.</summary>
[RouteCode("v.drop")]
public sealed record WithdrawTask(long Occurrence) : ChatRoute;

/// <summary>One of the ready reasons.</summary>
[RouteCode("v.drops")]
public sealed record WithdrawBecause(long Occurrence, WithdrawalReason Reason) : ChatRoute;
