using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>The pages of a collection: what to send, how much has come, and the check before handing in. All of them take more.</summary>
internal static class CollectionPages
{
    public const string Slot = "evidence";
    private const int MostOfText = 200;

    /// <summary>«Пришлите подтверждение», then «Принято: 2 фото, 1 файл.»</summary>
    public static Page Asking(Collection collection)
    {
        var task = collection.Task;
        if (collection.Pieces.Count == 0)
            return Waiting(task, new Page(Html.Lines(Heading(task), Wanted(task))).Row(Stop(task)));

        return Waiting(task, new Page(Html.Lines(Heading(task), (Html)$"Принято: {collection.Tally.ToString()}.", (Html)$"Пришлите ещё или нажмите «Готово»."))
            .Row(Button.To("Готово", new CheckEvidence(task.Id)))
            .Row(Last(collection), Stop(task)));
    }

    /// <summary>All that is collected, and the button that hands it in.</summary>
    public static Page Check(Collection collection, Turn turn)
    {
        var task = collection.Task;
        if (collection.Submission is not { } submission || collection.Pieces.Count == 0)
            return Asking(collection);

        var own = task.IsConfirmedBy(turn.Member.Acting);
        return Waiting(task, new Page(Html.Lines([
            Heading(task),
            own ? (Html)$"Проверьте, что уйдёт координатору:" : $"Проверьте, что будет записано со слов школы:",
            .. EvidenceWords.Lines(collection.Pieces, MostOfText),
            $"Что-то забыли? Просто пришлите ещё."]))
            .Row(Button.To(own ? "Отправить координатору" : "Подтвердить со слов школы", new HandIn(submission, collection.Pieces.Count)))
            .Row(Last(collection), Stop(task)));
    }

    /// <summary>What becomes of what is collected.</summary>
    public static Page Stopping(Collection collection) =>
        new Page(Html.Lines(Heading(collection.Task), (Html)$"Собрано: {collection.Tally.ToString()}. Оставить до следующего раза или удалить?"))
            .Row(Button.To("Оставить на потом", new KeepCollected(collection.Task.Id)))
            .Row(Button.To("‹ Продолжить", new CollectEvidence(collection.Task.Id)), Button.To("Удалить", new WipeCollected(collection.Submission!.Value)));

    private static Page Waiting(OpenedTask task, Page page) => page.Expecting(Slot, new CollectEvidence(task.Id));

    private static Html Heading(OpenedTask task) => $"<b>{CodePoints.Shorten(task.Row.Title, 120)}</b>{TaskWords.Number(task.Row)}";

    private static Html Wanted(OpenedTask task) => task.Row.Timing.IsWord()
        ? (Html)$"Напишите пару слов: как идёт дело? Можно добавить фото или файл."
        : $"Пришлите подтверждение: фото, файл, ссылку или пару слов. Можно несколько сообщений подряд.{Result(task)}";

    private static Html? Result(OpenedTask task) => task.Row.Result is { Length: > 0 } result ? (Html)$"\nВ плане ждут: {CodePoints.Shorten(result, 300)}." : null;

    private static Button Last(Collection collection) => Button.To("Убрать последнее", new TakeBack(collection.Task.Id, collection.Pieces[^1].Id));

    private static Button Stop(OpenedTask task) => Button.To("Отмена", new StopCollecting(task.Id));
}
