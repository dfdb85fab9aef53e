using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Takes one piece of a draft after the other: several texts are paragraphs of one.</summary>
internal sealed class WriteAnnouncementReceiver(
    OpenedAnnouncements opened, AnnouncementPieceStore pieces, ChosenReceivers receivers, WorkQueue work, Outgoing outgoing)
    : Receiver<WriteAnnouncement, OpenedAnnouncement>
{
    public const string Slot = "announcement";

    protected override Task<OpenedAnnouncement?> Admit(WriteAnnouncement route, Turn turn) => opened.ToRun(route.Announcement, turn);

    public override bool Accepts(MessageIn message) => true;

    protected override async Task<Outcome> Receive(OpenedAnnouncement subject, WriteAnnouncement route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!subject.IsDraft)
            return GivenAway.LeadOn(subject);
        if (Piece(message, turn.Member.PersonId) is not { } piece)
            return await Decline(subject, message, turn);
        var added = await pieces.Add(subject.Id, piece);
        if (added == AddedPiece.Added && piece.ExternalId is not null)
            await work.Add(CopyAnnouncementFiles.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture));
        var now = (await opened.ToRun(subject.Id, turn))!;
        return added == AddedPiece.Closed ? GivenAway.LeadOn(now) : await Answer(now, Trouble(added, now, piece.Body), message, turn);
    }

    protected override bool StillAsks(OpenedAnnouncement subject, WriteAnnouncement route) => subject.IsDraft;

    protected override Asking Ask(OpenedAnnouncement subject, WriteAnnouncement route) => new($"Напишите текст объявления или пришлите файл.", "часть объявления");

    protected override async Task<Page> AskAgain(OpenedAnnouncement subject, WriteAnnouncement route, Turn turn) =>
        subject.IsDraft ? DraftPages.Writing(subject, await receivers.Of(subject, turn)) : GivenAway.Page(subject);

    // How long a text may be is for the announcement as a whole to say.
    private static NewPiece? Piece(MessageIn message, long by) => message is TextIn text
        ? SentText.Clean(text.Text) is { Length: > 0 } clean ? new NewPiece(PieceKind.Text, by) { Body = clean } : null
        : SentPieces.Of(message, by);

    private static Html? Trouble(AddedPiece added, OpenedAnnouncement draft, string? text) => added switch
    {
        AddedPiece.Twice => $"Этот файл здесь уже есть.",
        AddedPiece.TooMany => $"Больше {AnnouncementRules.MostFiles} фото и файлов в объявление не помещается: этого в нём нет.",
        AddedPiece.TooLong => TooLong(draft, text!),
        _ => null,
    };

    private static Html TooLong(OpenedAnnouncement draft, string text)
    {
        var length = AnnouncementRules.Length(draft.Text.Length > 0 ? AnnouncementRules.Text([draft.Text, text]) : text);
        return $"Получилось бы {RussianNumber.Format(length)} знаков, а помещается {RussianNumber.Format(AnnouncementRules.MostText)}: этого сообщения в объявлении нет. Сократите его или пришлите файлом.";
    }

    private Task<Outcome> Decline(OpenedAnnouncement draft, MessageIn message, Turn turn) => Answer(
        draft,
        message is TextIn ? (Html)$"В этом сообщении нет слов." : $"{MessageKinds.NotUnderstood(message)} Этого в объявлении нет: пришлите текст, фото или файл.",
        message,
        turn);

    private async Task<Outcome> Answer(OpenedAnnouncement draft, Html? trouble, MessageIn message, Turn turn)
    {
        var page = DraftPages.Writing(draft, await receivers.Of(draft, turn));
        if (trouble is null)
            return Outcome.Show(page);
        if (message is not (UnreadableIn { AlbumId: not null } or FileIn { AlbumId: not null }))
            return Outcome.Show(page.After(trouble));

        // The rest of the album is answered by a page of its own, which must not take this answer's place.
        await outgoing.Remark(turn.Visitor.Chat, trouble);
        return Outcome.Show(page);
    }
}
