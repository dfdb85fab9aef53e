using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Blanks;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Forms;

/// <summary>A workbook to be read, as it waits in the work queue.</summary>
internal sealed record ReadFormOrder(string FileId, string Name, long Municipality);

[JsonSerializable(typeof(ReadFormOrder))]
internal sealed partial class FormOrderJson : JsonSerializerContext;

/// <summary>Waits for the workbook. Reading it is work for the queue: the result comes as a message of its own.</summary>
internal sealed class LoadFormReceiver(WorkQueue queue, ExpectationStore expectations, QuestionnaireStore questionnaires)
    : Receiver<LoadForm, OwnMunicipality>
{
    internal const string Slot = "form";

    protected override Task<OwnMunicipality?> Admit(LoadForm route, Turn turn) => Task.FromResult(turn.OwnToRun());

    public override bool Accepts(MessageIn message) => message is FileIn { IsPhoto: false };

    protected override async Task<Outcome> Receive(OwnMunicipality subject, LoadForm route, MessageIn message, bool confirmed, Turn turn)
    {
        var file = (FileIn)message;
        if (file.Size > WorkbookLimits.Default.FileBytes)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(
                $"Файл больше {WorkbookLimits.Default.FileBytes / (1024 * 1024)} МБ: уберите, пожалуйста, картинки и пришлите ещё раз."));

        var order = new ReadFormOrder(file.FileId, file.Name, subject.Id);
        await queue.Add(ReadFormWork.WorkKind, JsonSerializer.Serialize(order, FormOrderJson.Default.ReadFormOrder), turn.Visitor.ChatId);
        await expectations.Clear(turn.Visitor.ChatId, Slot);
        return Outcome.Show(new Page($"Читаю «{file.Name}». Это несколько секунд: результат пришлю отдельным сообщением."));
    }

    protected override Asking Ask(OwnMunicipality subject, LoadForm route) => new($"Пришлите, пожалуйста, книгу Excel (файл .xlsx).", "книгу анкеты");

    protected override async Task<Page> AskAgain(OwnMunicipality subject, LoadForm route, Turn turn)
    {
        var readyMade = (await questionnaires.OfMunicipality(subject.Id)).FirstOrDefault(form => form.MunicipalityId is null);
        return new Page(Html.Lines(
            $"<b>Своя анкета</b>",
            $"Пришлите книгу Excel с листами survey, choices и settings (так их делают для KoBo и ODK). Проще всего взять книгу готовой анкеты и изменить её.",
            $"Я проверю её и покажу ошибки. Школы ничего не увидят, пока вы не начнёте анкету."))
            .Row(readyMade is null ? null : Button.To("Книга готовой анкеты", new SendFormWorkbook(readyMade.Id)), Button.To("Отмена", new StopLoadingForm()))
            .Expecting(Slot, route);
    }
}

internal sealed class StopLoadingFormCommand(ExpectationStore expectations) : Command<StopLoadingForm, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(StopLoadingForm route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Run(OwnMunicipality subject, StopLoadingForm route, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, LoadFormReceiver.Slot);
        return Outcome.GoTo(new CampaignList());
    }
}

/// <summary>From a questionnaire that was read to the schools that get it.</summary>
internal sealed class GiveFormCommand(CampaignDraftStore drafts, QuestionnaireStore questionnaires) : Command<GiveForm, QuestionnaireRow>
{
    protected override async Task<QuestionnaireRow?> Admit(GiveForm route, Turn turn) =>
        turn.OwnToRun() is { } own && await questionnaires.Find(route.Questionnaire) is { } form && (form.MunicipalityId ?? own.Id) == own.Id ? form : null;

    protected override async Task<Outcome> Run(QuestionnaireRow subject, GiveForm route, Turn turn)
    {
        var draft = await drafts.FindOrStart(turn.OwnToRun()!.Id, turn.Member.PersonId);
        await drafts.SetQuestionnaire(draft, subject.Id);
        return Outcome.GoTo(new DraftSchools(draft));
    }
}
