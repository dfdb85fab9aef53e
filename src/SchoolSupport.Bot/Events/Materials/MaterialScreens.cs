using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Events;

/// <summary>Takes one piece after the other; also long after the event.</summary>
internal sealed class CollectMaterialsReceiver(OpenedEvents opened, MaterialStore materials, EventListStore lists, WorkQueue work) : Receiver<CollectMaterials, OpenedEvent>
{
    public const string Slot = "event materials";

    protected override async Task<OpenedEvent?> Admit(CollectMaterials route, Turn turn) => await opened.ToRun(route.Event, turn) is { IsDraft: false } found ? found : null;

    public override bool Accepts(MessageIn message) => true;

    protected override async Task<Outcome> Receive(OpenedEvent subject, CollectMaterials route, MessageIn message, bool confirmed, Turn turn)
    {
        if (SentPieces.Of(message, turn.Member.PersonId) is not { } piece)
            return Outcome.Show((await Asking(subject)).After($"{MessageKinds.NotUnderstood(message)} Пришлите файл, фото, ссылку или текст."));
        var added = await materials.Add(subject.Id, piece);
        if (added == AddedPiece.Added && piece.ExternalId is not null)
            await work.Add(CopyMaterials.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture));
        var page = await Asking(subject);
        return Outcome.Show(added switch
        {
            AddedPiece.Twice => page.After($"Этот файл здесь уже есть."),
            AddedPiece.TooMany => page.After($"Больше {PieceRules.MostPieces} не помещается: остальное пришлите ссылкой."),
            _ => page,
        });
    }

    protected override bool StillAsks(OpenedEvent subject, CollectMaterials route) => subject.Row.State == EventState.Announced;

    protected override Asking Ask(OpenedEvent subject, CollectMaterials route) =>
        new($"Пришлите файл, фото, ссылку или текст.", $"материал: {EventWords.Quoted(subject.Row)}");

    protected override Task<Page> AskAgain(OpenedEvent subject, CollectMaterials route, Turn turn) =>
        subject.Row.State == EventState.Announced ? Asking(subject) : Task.FromResult(ChangedEvent.Page(subject));

    private async Task<Page> Asking(OpenedEvent subject)
    {
        var pieces = await materials.Of(subject.Id);
        var readers = (await lists.Participants(subject.Id)).Count;
        return EventPages.Asking(subject, pieces.Count == 0
                ? (Html)$"Пришлите презентацию, запись, фото, ссылку или текст. Можно несколько сообщений подряд."
                : $"Есть: {PieceTally.Of(pieces.Select(piece => piece.Kind)).ToString()}. Пришлите ещё или разошлите участникам.")
            .Row(pieces.Count > 0 && readers > 0 ? Button.To($"Разослать участникам · {readers}", new SendMaterials(subject.Id)) : null)
            .Row(
                pieces.Count > 0 ? Button.To("Посмотреть", new EventMaterials(subject.Id)) : null,
                pieces.Count > 0 ? Button.To("Убрать последнее", new RemoveMaterial(subject.Id, pieces[^1].Id)) : null)
            .Row(Button.To("‹ К мероприятию", new EventCard(subject.Id)), Button.To("Меню", new Home()))
            .Expecting(Slot, new CollectMaterials(subject.Id));
    }
}

internal sealed class RemoveMaterialCommand(OpenedEvents opened, MaterialStore materials) : Command<RemoveMaterial, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(RemoveMaterial route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, RemoveMaterial route, Turn turn)
    {
        await materials.Remove(subject.Id, route.Material);
        return Outcome.GoTo(new CollectMaterials(subject.Id));
    }
}

internal sealed class SendMaterialsCommand(OpenedEvents opened, ExpectationStore expectations, EventNews news) : Command<SendMaterials, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(SendMaterials route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, SendMaterials route, Turn turn)
    {
        if (subject.Row.Materials == 0)
            return Outcome.GoTo(new CollectMaterials(subject.Id), "Пока рассылать нечего.");
        await expectations.Clear(turn.Visitor.ChatId, CollectMaterialsReceiver.Slot);
        await news.Materials(subject.Id, subject.Row.Materials, turn);
        return Outcome.GoTo(new EventCard(subject.Id), "Участники получат сообщение с материалами.");
    }
}

/// <summary>The materials: photos and files come again, then texts and links.</summary>
internal sealed class EventMaterialsScreen(OpenedEvents opened, MaterialStore materials) : Screen<EventMaterials, OpenedEvent>
{
    protected override async Task<OpenedEvent?> Admit(EventMaterials route, Turn turn) => await opened.ToSee(route.Event, turn) is { IsDraft: false } found ? found : null;

    protected override async Task<Page> Show(OpenedEvent subject, EventMaterials route, Turn turn)
    {
        var pieces = await materials.Of(subject.Id);
        return new Page(Html.Lines(
        [
            EventWords.Heading(subject.Row),
            pieces.Count == 0 ? (Html)$"Материалов пока нет." : $"Материалы: {PieceTally.Of(pieces.Select(piece => piece.Kind)).ToString()}.",
            .. pieces.Where(piece => !piece.IsFile).Select(piece => (Html)$"\n{piece.Body}"),
        ]))
            .Showing(SentPieces.Media(pieces))
            .Row(subject.MayRun ? Button.To("Добавить ещё", new CollectMaterials(subject.Id)) : null)
            .Row(Button.To("‹ К мероприятию", new EventCard(subject.Id)), Button.To("Меню", new Home()));
    }
}
