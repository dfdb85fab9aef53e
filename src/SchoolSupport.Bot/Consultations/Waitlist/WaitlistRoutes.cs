using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>What the person waits for, with the place in the line.</summary>
[RouteCode("w")]
public sealed record MyWaiting : ChatRoute;

/// <summary>«Лист ожидания»: joins the line.</summary>
/// <param name="Subject">0: whatever the tutor consults in.</param>
/// <param name="Tutor">0: any of the subject.</param>
[RouteCode("w.join")]
public sealed record JoinWaiting(long Subject, long Tutor) : ChatRoute;

/// <summary>«Больше не жду».</summary>
[RouteCode("w.leave")]
public sealed record LeaveWaiting(long Waiting) : ChatRoute;

/// <summary>An offered time, as it stands.</summary>
[RouteCode("w.offer")]
public sealed record WaitingOffer(long Booking) : ChatRoute;

/// <summary>«Взять»: the offered time is booked.</summary>
[RouteCode("w.take")]
public sealed record TakeOffer(long Booking) : ChatRoute;

/// <summary>«Не подходит»: the time goes to the next, the place in the line stays.</summary>
[RouteCode("w.no")]
public sealed record RefuseOffer(long Booking) : ChatRoute;
