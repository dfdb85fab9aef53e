using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.Word;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Receipts;

/// <summary>Makes the receipt of a submission.</summary>
internal sealed class ReceiptWork(Database database, QuestionnaireCache cache, FileFolder files, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "receipt";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var id = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        if (await Read(id, cancellation) is not var (receipt, submittedAt))
            return (_, _) => Task.FromResult(NotNow(id));

        var saved = await files.Save(ReceiptDocument.Write(receipt), cancellation);
        return (scope, turn) => Show(scope, id, submittedAt, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Квитанцию сделать", "координатору", errorId);

    private static Page NotNow(long id) =>
        new Page($"Анкета снова открыта для ответов: квитанция будет, когда её отправят.")
            .Row(Button.To("Посмотреть ответы", new ViewResponse(id)), Button.To("Меню", new Home()));

    // Somebody else may be director by now, or the answers may have been returned and sent again.
    private static async Task<Page> Show(IServiceProvider scope, long id, DateTimeOffset submittedAt, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<OpenedResponses>().ToSee(id, turn) is not { } response)
            return new Page($"Эта анкета больше не ваша, поэтому квитанции не будет.").Row(Button.To("Меню", new Home()));
        if (!response.Row.State.IsHandedIn() || response.Row.SubmittedAt != submittedAt)
            return NotNow(id);

        var name = FileNames.Of($"Квитанция {response.Row.SchoolName} {response.LocalDay(submittedAt):yyyy-MM-dd}", "docx");
        return await new Page($"Квитанция: {response.Row.SchoolName}, анкета «{CodePoints.Shorten(response.Row.CampaignTitle, 80)}». Её можно сохранить или распечатать для папки школы.")
            .Row(Button.To("Посмотреть ответы", new ViewResponse(id)), Button.To("Меню", new Home()))
            .With(saved, name, DocumentWriter.MediaType, scope, turn);
    }

    private async Task<(Receipt, DateTimeOffset SubmittedAt)?> Read(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var responses = new ResponseStore(session);
        if (await responses.Find(id) is not { SubmittedAt: { } submittedAt } row || !row.State.IsHandedIn())
            return null;

        var opened = new OpenedResponses(responses, new AnswerStore(session), new QuestionnaireStore(session), cache);
        return (await new ReceiptWords(session).Of(await opened.At(submittedAt, row), clock.GetUtcNow()), submittedAt);
    }
}
