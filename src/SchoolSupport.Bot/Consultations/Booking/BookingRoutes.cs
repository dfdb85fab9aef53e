using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>«Консультации» of a teacher: ways to a time, and what is booked.</summary>
[RouteCode("k")]
public sealed record ConsultationsHome : ChatRoute;

/// <summary>«По предмету».</summary>
[RouteCode("k.subj")]
public sealed record ChooseSubject : ChatRoute;

/// <summary>«По тьютору».</summary>
[RouteCode("k.tutor")]
public sealed record ChooseTutor(int Part = 0) : ChatRoute;

/// <summary>«Ближайшее время».</summary>
[RouteCode("k.near")]
public sealed record NearestTimes(int Part = 0) : ChatRoute;

/// <summary>A month with the days that have free times.</summary>
/// <param name="Subject">0: any.</param>
/// <param name="Tutor">0: any of the subject.</param>
/// <param name="Month">Any day of the month; the first day of the calendar: the first month with a free day.</param>
[RouteCode("k.cal")]
public sealed record FreeDays(long Subject, long Tutor, DateOnly Month = default) : ChatRoute;

/// <summary>The free times of a day, as the reader's clocks go.</summary>
[RouteCode("k.day")]
public sealed record FreeTimesOfDay(long Subject, long Tutor, DateOnly Day, int Part = 0) : ChatRoute;

/// <summary>A time is chosen: it is kept for some minutes.</summary>
/// <param name="Cell">The begin, as the number of its five minutes since 1970.</param>
/// <param name="Subject">0: not chosen.</param>
[RouteCode("k.time")]
public sealed record TakeTime(long Tutor, long Cell, long Subject) : ChatRoute;

/// <summary>«О чём будет разговор?» Takes the topic, and asks whether all is right.</summary>
[RouteCode("k.topic")]
public sealed record AskTopic(long Booking) : ChatRoute;

/// <summary>In which of the tutor's subjects, when the time was chosen without one.</summary>
[RouteCode("k.about")]
public sealed record SetSubject(long Booking, long Subject) : ChatRoute;

/// <summary>«Для класса или группы», on or off.</summary>
[RouteCode("k.group")]
public sealed record SetForGroup(long Booking, bool ForGroup) : ChatRoute;

/// <summary>«Записаться»: takes the time that is kept.</summary>
/// <param name="TopicOf">An earlier booking of the person with the same topic; 0: the topic as it stands.</param>
[RouteCode("k.ok")]
public sealed record ConfirmBooking(long Booking, long TopicOf = 0) : ChatRoute;

/// <summary>«Другое время»: lets the kept time go.</summary>
[RouteCode("k.other")]
public sealed record ChooseAnother(long Booking) : ChatRoute;
