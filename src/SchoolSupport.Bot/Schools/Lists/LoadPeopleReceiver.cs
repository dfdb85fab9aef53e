using System.Text.Json;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>Waits for the workbook. Reading it is work for the queue: the result comes as a message of its own.</summary>
public sealed class LoadPeopleReceiver(WorkQueue queue, ExpectationStore expectations) : Receiver<LoadPeople, Member>
{
    internal const string Slot = "people list";

    protected override Task<Member?> Admit(LoadPeople route, Turn turn) =>
        Task.FromResult(turn.Member.Acting.Role == Role.Coordinator ? turn.Member : null);

    public override bool Accepts(MessageIn message) => message is FileIn { IsPhoto: false };

    protected override async Task<Outcome> Receive(Member subject, LoadPeople route, MessageIn message, bool confirmed, Turn turn)
    {
        var file = (FileIn)message;
        if (file.Size > WorkbookLimits.Default.FileBytes)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(
                $"Файл больше {WorkbookLimits.Default.FileBytes / (1024 * 1024)} МБ: пришлите, пожалуйста, файл поменьше."));

        var order = new ReadPeopleOrder(file.FileId, file.Name, subject.Acting.Membership.MunicipalityId!.Value);
        await queue.Add(ReadPeopleWork.WorkKind, JsonSerializer.Serialize(order, OrderJson.Default.ReadPeopleOrder), subject.ChatId);
        await expectations.Clear(subject.ChatId, Slot);
        return Outcome.Show(new Page($"Читаю «{file.Name}». Это несколько секунд: результат пришлю отдельным сообщением."));
    }

    protected override Asking Ask(Member subject, LoadPeople route) =>
        new($"Пришлите, пожалуйста, таблицу Excel (файл .xlsx).", "список людей");

    protected override Task<Page> AskAgain(Member subject, LoadPeople route, Turn turn) => Task.FromResult(
        new Page(Html.Lines([
            $"<b>Загрузить список людей</b>",
            $"Пришлите таблицу Excel (.xlsx) со столбцами «ФИО», «Роль», «Школа», «Телефон». Порядок столбцов любой.",
            $"Сначала я покажу, что получится, и только потом приглашу."]))
            .Row(Button.To("Скачать образец", new SamplePeople()), Button.To("Отмена", new StopAsking(AskedFor.PeopleList)))
            .Expecting(Slot, route));
}
