using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>The empty staff list, made once and saved for everybody who asks: old contents that no row names are removed from the folder.</summary>
public sealed class SampleList(FileFolder folder)
{
    private readonly Lazy<byte[]> made = new(PeopleWorkbook.Template);

    public async Task<Attachment> Get() => new((await folder.Save(made.Value)).Checksum, "Список людей.xlsx", WorkbookWriter.MediaType);
}

/// <summary>Sends the sample; the filled one may come back as the answer to it.</summary>
public sealed class SamplePeopleScreen(SampleList sample) : Screen<SamplePeople, Member>
{
    protected override Task<Member?> Admit(SamplePeople route, Turn turn) =>
        Task.FromResult(turn.Member.Acting.Role == Role.Coordinator ? turn.Member : null);

    protected override async Task<Page> Show(Member subject, SamplePeople route, Turn turn) =>
        new Page($"Заполните таблицу: один человек — одна строка. Строку с примером можно не удалять. Готовый файл пришлите сюда.")
            .Attaching(await sample.Get())
            .Expecting(LoadPeopleReceiver.Slot, new LoadPeople());
}
