using System.Text.Json;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Where a document goes: the municipality, and the running plan of which it is a new edition.</summary>
internal sealed record LoadingPlace(long Municipality, RoadMapRow? Replaced);

internal sealed class LoadingPlaces(PlanAccess access)
{
    public async Task<LoadingPlace?> Of(long replaces, Turn turn)
    {
        if (PlanAccess.Run(turn) is not { } own)
            return null;
        if (replaces == 0)
            return new LoadingPlace(own.Id, null);
        return await access.ToRun(replaces, turn) is { State: RoadMapState.Active } plan ? new LoadingPlace(own.Id, plan) : null;
    }
}

/// <summary>Waits for the order: a file, or texts until «Готово». Reading is work for the queue: the result comes as a message of its own.</summary>
internal sealed class LoadPlanReceiver(LoadingPlaces places, WorkQueue queue, PlanTextStore texts, ExpectationStore expectations)
    : Receiver<LoadPlan, LoadingPlace>
{
    // No order is longer: three of those seen have 9 to 16 thousand.
    private const int MostCharacters = 200_000;

    protected override Task<LoadingPlace?> Admit(LoadPlan route, Turn turn) => places.Of(route.Replaces, turn);

    public override bool Accepts(MessageIn message) => message is TextIn or FileIn { IsPhoto: false };

    protected override async Task<Outcome> Receive(LoadingPlace subject, LoadPlan route, MessageIn message, bool confirmed, Turn turn) =>
        message is FileIn file ? await Take(file, subject, route, turn) : await Take(((TextIn)message).Text, subject, route, turn);

    protected override Asking Ask(LoadingPlace subject, LoadPlan route) =>
        new($"Пришлите, пожалуйста, файл приказа (DOCX, XLSX) или его текст.", "текст приказа");

    protected override async Task<Page> AskAgain(LoadingPlace subject, LoadPlan route, Turn turn)
    {
        var sent = await texts.Of(turn.Member.PersonId);
        return (sent.Count > 0 ? Collected(sent, route) : Empty(subject, route)).Expecting(PlanSlots.File, route);
    }

    private static Page Empty(LoadingPlace place, LoadPlan route) => new Page(Html.Lines(
            place.Replaced is { } plan ? (Html)$"<b>Новая редакция: {plan.Short(80)}</b>" : (Html)$"<b>Загрузить дорожную карту</b>",
            (Html)$"Пришлите файл приказа (DOCX, XLSX). План без таблицы можно прислать и текстом, в нескольких сообщениях.",
            (Html)$"Я прочитаю его и покажу, что понял. Пока вы не нажмёте «Сохранить», школы ничего не увидят."))
        .Row(route.Replaces == 0 ? Button.To("Составить без файла", new BlankPlan()) : null)
        .Row(route.Replaces == 0 ? Button.To("‹ Дорожные карты", new PlanList()) : Button.To("‹ К плану", new PlanPage(route.Replaces)));

    private static Page Collected(IReadOnlyList<string> sent, LoadPlan route) => new Page(
            $"Принято: {Plural.Count(sent.Count, "сообщение", "сообщения", "сообщений")}, {Plural.Count(sent.Sum(text => text.Length), "знак", "знака", "знаков")}.\nПришлите продолжение или нажмите «Готово».")
        .Row(Button.To("Готово, читать", new ReadTexts(route.Replaces)), Button.To("Начать сначала", new DropTexts(route.Replaces)));

    private async Task<Outcome> Take(FileIn file, LoadingPlace place, LoadPlan route, Turn turn)
    {
        if (file.Size > RoadMapFile.Limits.FileBytes)
            return Outcome.Show((await AskAgain(place, route, turn)).After(
                $"Файл больше {RoadMapFile.Limits.FileBytes / (1024 * 1024)} МБ. Приказы такими не бывают: уберите, пожалуйста, картинки или пришлите только план."));

        var order = new ReadPlanOrder(file.FileId, file.Name, place.Municipality, route.Replaces);
        await queue.Add(ReadPlanWork.WorkKind, JsonSerializer.Serialize(order, PlanOrderJson.Default.ReadPlanOrder), turn.Visitor.ChatId);
        await texts.Clear(turn.Member.PersonId);
        await expectations.Clear(turn.Visitor.ChatId, PlanSlots.File);
        return Outcome.Show(new Page($"Читаю «{file.Name}». Это несколько секунд: результат пришлю отдельным сообщением."));
    }

    private async Task<Outcome> Take(string text, LoadingPlace place, LoadPlan route, Turn turn)
    {
        var sent = await texts.Of(turn.Member.PersonId);
        if (sent.Sum(one => one.Length) + text.Length > MostCharacters)
            return Outcome.Show((await AskAgain(place, route, turn)).After($"Текст слишком длинный: пришлите его, пожалуйста, файлом."));
        await texts.Add(turn.Member.PersonId, text);
        return Outcome.Show(await AskAgain(place, route, turn));
    }
}

internal sealed class ReadTextsCommand(LoadingPlaces places, WorkQueue queue, PlanTextStore texts, ExpectationStore expectations)
    : Command<ReadTexts, LoadingPlace>
{
    protected override Task<LoadingPlace?> Admit(ReadTexts route, Turn turn) => places.Of(route.Replaces, turn);

    protected override async Task<Outcome> Run(LoadingPlace subject, ReadTexts route, Turn turn)
    {
        var sent = await texts.Of(turn.Member.PersonId);
        if (sent.Count == 0)
            return Outcome.GoTo(new LoadPlan(route.Replaces), "Текста пока нет.");

        var order = new ReadPlanOrder(null, "текст", subject.Municipality, route.Replaces) { Text = string.Join('\n', sent) };
        await queue.Add(ReadPlanWork.WorkKind, JsonSerializer.Serialize(order, PlanOrderJson.Default.ReadPlanOrder), turn.Visitor.ChatId);
        await texts.Clear(turn.Member.PersonId);
        await expectations.Clear(turn.Visitor.ChatId, PlanSlots.File);
        return Outcome.Show(new Page($"Читаю текст. Это несколько секунд: результат пришлю отдельным сообщением."));
    }
}

internal sealed class DropTextsCommand(LoadingPlaces places, PlanTextStore texts) : Command<DropTexts, LoadingPlace>
{
    protected override Task<LoadingPlace?> Admit(DropTexts route, Turn turn) => places.Of(route.Replaces, turn);

    protected override async Task<Outcome> Run(LoadingPlace subject, DropTexts route, Turn turn)
    {
        await texts.Clear(turn.Member.PersonId);
        return Outcome.GoTo(new LoadPlan(route.Replaces));
    }
}
