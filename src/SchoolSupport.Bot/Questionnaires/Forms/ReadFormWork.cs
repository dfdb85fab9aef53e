using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Forms;

/// <summary>Reads the workbook of a questionnaire that a coordinator sent: keeps it, or says everything that is wrong with it.</summary>
internal sealed class ReadFormWork(IIncomingFiles incoming) : IWorkHandler
{
    public const string WorkKind = "questionnaire.read";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var order = JsonSerializer.Deserialize(item.Payload, FormOrderJson.Default.ReadFormOrder)!;
        using var content = await incoming.Download(order.FileId, cancellation);
        if (content is null)
            return (_, _) => Task.FromResult(LoadedFormPages.Unreadable("Этот файл Telegram мне не отдал: он слишком большой или уже удалён. Пришлите, пожалуйста, ещё раз."));

        try
        {
            var sheets = WorkbookReader.Read(content, cancellation: cancellation);
            return XlsForm.Read(sheets) switch
            {
                FormReading.Ready { Questionnaire: var form } => (scope, turn) => Keep(order, form, sheets, scope, turn),
                FormReading.Faulty { Errors: var errors } => (_, _) => Task.FromResult(LoadedFormPages.Faulty(order.Name, errors)),
                _ => throw new InvalidOperationException("A form is either ready or faulty."),
            };
        }
        catch (UnreadableDocumentException unreadable)
        {
            return (_, _) => Task.FromResult(LoadedFormPages.Unreadable(unreadable.Message));
        }
    }

    public Page Failed(string errorId) => LoadedFormPages.Broken(errorId);

    // Somebody else may be coordinator by now.
    private static async Task<Page> Keep(ReadFormOrder order, Questionnaire form, IReadOnlyList<SheetTable> sheets, IServiceProvider scope, Turn turn)
    {
        if (!AccessRules.MayCoordinate(turn.Member.Acting.Membership, order.Municipality))
            return RuntimePages.NotHere();

        var id = await scope.GetRequiredService<QuestionnaireStore>()
            .Add(QuestionnaireDefinition.ToStore(form, sheets, order.Municipality, turn.Member.PersonId));
        return LoadedFormPages.Ready(form, id);
    }
}
