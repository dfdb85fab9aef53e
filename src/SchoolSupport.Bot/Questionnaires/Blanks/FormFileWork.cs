using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Documents.Word;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Blanks;

/// <summary>Makes a file of a questionnaire that nobody has answered yet.</summary>
internal abstract class FormFileWork(Database database, FileFolder files, FormFileKind made) : IWorkHandler
{
    public string Kind => made.Work;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var form = await Read(long.Parse(item.Payload, CultureInfo.InvariantCulture), cancellation);
        var saved = await files.Save(Write(form), cancellation);
        return (scope, turn) => Show(scope, form, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Файл сделать", "администратору", errorId);

    protected abstract byte[] Write(QuestionnaireWithDefinition form);

    // Somebody may have left the municipality by now.
    private async Task<Page> Show(IServiceProvider scope, QuestionnaireWithDefinition form, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<QuestionnaireStore>().ToSee(form.Id, turn) is null)
            return new Page($"Эта анкета больше не ваша, поэтому файла не будет.").Row(Button.To("Меню", new Home()));

        var name = FileNames.Of($"{made.Name} {CodePoints.Shorten(form.Title, 60)}", made.Extension);
        return await new Page($"<b>{CodePoints.Shorten(form.Title, 80)}</b>\n{made.Purpose}")
            .Row(Button.To("Меню", new Home()))
            .With(saved, name, made.MediaType, scope, turn);
    }

    private async Task<QuestionnaireWithDefinition> Read(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return await new QuestionnaireStore(session).Find(id) ?? throw new InvalidOperationException($"No questionnaire {id}.");
    }
}

/// <summary>What kind of file is made, and what its reader does with it.</summary>
internal sealed record FormFileKind(string Work, string Name, string Extension, string MediaType, string Purpose);

/// <summary>The sheet that goes round the school to gather the numbers on.</summary>
internal sealed class BlankWork(Database database, QuestionnaireCache cache, FileFolder files, TimeProvider clock)
    : FormFileWork(database, files, new FormFileKind(
        WorkKind, "Вопросы", "docx", DocumentWriter.MediaType, "Все вопросы и где взять ответы: можно распечатать и собрать числа, а потом ответить в боте."))
{
    public const string WorkKind = "questionnaire blank";

    protected override byte[] Write(QuestionnaireWithDefinition form)
    {
        var compiled = cache.Keep(form.Id, QuestionnaireDefinition.Compile(form.Definition));
        return BlankDocument.Write(new Blank(
            form.Title,
            [.. BlankQuestion.Of(compiled, clock.GetUtcNow()).Select(question =>
                new BlankLine($"{question.Number}", question.Text, question.Note, question.Hint, question.Choices))],
            [.. compiled.Indicators.Select(indicator => indicator.Label.Source)]));
    }
}

/// <summary>The workbook that a methodologist begins an own questionnaire from.</summary>
internal sealed class FormWorkbookWork(Database database, FileFolder files)
    : FormFileWork(database, files, new FormFileKind(
        WorkKind, "Анкета", "xlsx", WorkbookWriter.MediaType,
        "Книга для методиста: вопросы на листе survey, варианты ответов на листе choices. Изменённую пришлите сюда координатором, и её можно будет дать школам."))
{
    public const string WorkKind = "questionnaire workbook";

    protected override byte[] Write(QuestionnaireWithDefinition form) => QuestionnaireWorkbook.Write(QuestionnaireDefinition.Sheets(form.Definition));
}
