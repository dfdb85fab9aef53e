using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

// What is collected is a row from the first message on, so a collection needs no state but the task's id. Where a button may delete or
// hand in, it names the submission, or the piece, that its page has shown.

/// <summary>«Выполнено»: collects evidence. Takes texts, photos, files and albums until «Готово».</summary>
[RouteCode("t.do")]
public sealed record CollectEvidence(long Occurrence) : ChatRoute;

/// <summary>«Убрать последнее».</summary>
[RouteCode("t.undo")]
public sealed record TakeBack(long Occurrence, long Evidence) : ChatRoute;

/// <summary>«Готово»: all that is collected, before it is handed in.</summary>
[RouteCode("t.ready")]
public sealed record CheckEvidence(long Occurrence) : ChatRoute;

/// <summary>«Отправить координатору»; of a coordinator «Подтвердить со слов школы».</summary>
/// <param name="Seen">How many pieces the page showed: what came since is looked at first.</param>
[RouteCode("t.send")]
public sealed record HandIn(long Submission, int Seen) : ChatRoute;

/// <summary>«Отмена»: asks what becomes of what is collected.</summary>
[RouteCode("t.stop")]
public sealed record StopCollecting(long Occurrence) : ChatRoute;

/// <summary>«Оставить на потом».</summary>
[RouteCode("t.keep")]
public sealed record KeepCollected(long Occurrence) : ChatRoute;

/// <summary>«Удалить».</summary>
[RouteCode("t.wipe")]
public sealed record WipeCollected(long Submission) : ChatRoute;

/// <summary>Evidence as it was handed in, to look at: photos and files come again.</summary>
[RouteCode("t.ev")]
public sealed record ViewEvidence(long Submission) : ChatRoute;
