using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Schools;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>The empty staff list, kept in the folder of files from its first use on.</summary>
public sealed class SampleList(FileFolder folder)
{
    private readonly Lazy<Task<Attachment>> saved = new(async () =>
    {
        using var workbook = new MemoryStream(PeopleWorkbook.Template());
        return new Attachment((await folder.Save(workbook)).Checksum, "Список людей.xlsx", InvitationList.MediaType);
    });

    public Task<Attachment> Get() => saved.Value;
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
