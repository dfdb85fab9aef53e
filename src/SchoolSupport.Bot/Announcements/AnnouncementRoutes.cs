using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Announcements;

// What is written is rows from the first message on, so a draft needs no state but its id. «Отправить» names what the preview has shown.

/// <summary>«Объявления» of coordinators: drafts, and what was sent.</summary>
[RouteCode("u.list")]
public sealed record AnnouncementList(int Page = 0) : ChatRoute;

/// <summary>«Написать объявление».</summary>
[RouteCode("u.new")]
public sealed record NewAnnouncement : ChatRoute;

/// <summary>The draft: takes texts, photos and files.</summary>
[RouteCode("u.write")]
public sealed record WriteAnnouncement(long Announcement) : ChatRoute;

/// <summary>«Убрать последнее».</summary>
[RouteCode("u.undo")]
public sealed record TakeBackPiece(long Announcement, long Piece) : ChatRoute;

/// <summary>«Отложить».</summary>
[RouteCode("u.later")]
public sealed record PutOffAnnouncement(long Announcement) : ChatRoute;

/// <summary>A role that can be written to. The numbers travel in buttons and never change.</summary>
public enum AddressedRole
{
    Director = 0,
    Teacher = 1,
    Tutor = 2,
    Curator = 3,
    Controller = 4,
    Coordinator = 5,
}

/// <summary>«Кому»: roles; schools are a page of their own.</summary>
[RouteCode("u.who")]
public sealed record AskReceivers(long Announcement) : ChatRoute;

[RouteCode("u.role")]
public sealed record TickReceiverRole(long Announcement, AddressedRole Role, bool On) : ChatRoute;

[RouteCode("u.schs")]
public sealed record ReceiverSchools(long Announcement, int Page = 0) : ChatRoute;

[RouteCode("u.sch")]
public sealed record TickReceiverSchool(long Announcement, long School, bool On, int Page = 0) : ChatRoute;

[RouteCode("u.schall")]
public sealed record TickAllReceiverSchools(long Announcement, bool On) : ChatRoute;

/// <summary>«Посмотреть и отправить»: the message as people will see it, then whom it goes to.</summary>
[RouteCode("u.look")]
public sealed record PreviewAnnouncement(long Announcement) : ChatRoute;

/// <summary>«Отправить».</summary>
/// <param name="Version">The draft's, as the preview has shown it.</param>
/// <param name="People">How many people the preview has counted.</param>
[RouteCode("u.send")]
public sealed record SendAnnouncement(long Announcement, int Version, int People) : ChatRoute;

/// <summary>«Удалить черновик».</summary>
[RouteCode("u.drop")]
public sealed record DropAnnouncement(long Announcement, bool Sure = false) : ChatRoute;

/// <summary>How it stands with what was sent. The page keeps itself up to date.</summary>
[RouteCode("u.see")]
public sealed record AnnouncementCard(long Announcement) : ChatRoute;

/// <summary>«Показать»: what people got, with its files.</summary>
[RouteCode("u.show")]
public sealed record ShowAnnouncement(long Announcement) : ChatRoute;

/// <summary>«Продолжить отправку», when it stopped halfway.</summary>
[RouteCode("u.go")]
public sealed record GoOnSending(long Announcement) : ChatRoute;

/// <summary>Who has not confirmed, school by school.</summary>
[RouteCode("u.not")]
public sealed record UnconfirmedReceivers(long Announcement, int Page = 0) : ChatRoute;

/// <summary>«Напомнить им».</summary>
[RouteCode("u.rem")]
public sealed record RemindReceivers(long Announcement) : ChatRoute;

/// <summary>«Таблица Excel»: who has confirmed, and when.</summary>
[RouteCode("u.xls")]
public sealed record ConfirmationSheet(long Announcement) : ChatRoute;

/// <summary>«Объявления» of everybody else: what was announced to them.</summary>
[RouteCode("u.mine")]
public sealed record MyAnnouncements(int Page = 0) : ChatRoute;

/// <summary>One announcement, for whom it is addressed to.</summary>
[RouteCode("u.read")]
public sealed record ReadAnnouncement(long Announcement) : ChatRoute;

/// <summary>Its photos and files once more.</summary>
[RouteCode("u.files")]
public sealed record AnnouncementFiles(long Announcement) : ChatRoute;

/// <summary>«Ознакомлен(а)».</summary>
[RouteCode("u.ok")]
public sealed record ConfirmAnnouncement(long Announcement) : ChatRoute;
