using SchoolSupport.Bot.Questionnaires.Receipts;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Core.Tables;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Questionnaires.Receipts;

/// <summary>A director takes a dated paper of what was submitted.</summary>
public sealed class ReceiptTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task A_submitted_questionnaire_gives_a_receipt_for_the_schools_folder()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School, "Марина Зорина");
        await town.Campaign(School);
        await director.Submits();

        await director.PressesRapidly("Квитанция (файл)", 3);
        director.SeesToast("Готовлю квитанцию, пришлю сюда.");
        await director.Receives("Квитанция: СОШ № 12, анкета «Контекстные характеристики школы».");

        Assert.Equal(1, await director.Count("Квитанция: СОШ"));
        var file = (await director.Messages()).Last(message => message.File is not null).File!;
        Assert.Equal("Квитанция СОШ № 12 2026-09-08.docx", file.Name);
        Assert.Contains(await town.Traffic(), call => call.Method == "sendChatAction");
        var rows = Rows(await director.NewestFile());
        Assert.Equal(
            [
                "Школа|СОШ № 12", "Муниципалитет|Озёрный район", "Анкета|Контекстные характеристики школы", "Срок|15 сентября 2026 г.",
                "Отправлено|8 сентября 2026 г. в 09:00, на неделю раньше срока", "Кто отправил|Марина Зорина", "Состояние|ждёт проверки координатором",
            ],
            rows.Take(7));
        Assert.Contains("2|Сколько учащихся в школе?|512 учащихся", rows);
        Assert.Contains(rows, row => row.EndsWith("|26,5 %", StringComparison.Ordinal));
        Assert.Contains("Квитанция составлена 8 сентября 2026 г. в 09:00.", Text(await director.NewestFile()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_locked_copy_gives_it_too_and_says_what_was_accepted_and_sent_again()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.Submits();
        var response = (await town.Response(campaign, School)).Id;
        await town.InTurn(session => new ResponseStore(session).Return(response, coordinator.PersonId, "Проверьте учителей"));
        town.GoTo(new DateOnly(2026, 9, 17), 10);
        await director.Says("/menu");
        await director.Presses("Исправить анкету");
        await director.Presses("Отправить координатору");
        await town.InTurn(session => new ResponseStore(session).Accept(response, coordinator.PersonId));

        await director.Says("/menu");
        await director.Presses("Ответы анкеты");
        await director.Presses("Квитанция (файл)");
        await director.Receives("Квитанция: СОШ № 12");

        var rows = Rows(await director.NewestFile());
        Assert.Contains("Отправлено|17 сентября 2026 г. в 10:00; впервые 8 сентября 2026 г. в 09:00", rows);
        Assert.Contains("Состояние|принято координатором", rows);
    }

    [Fact]
    public async Task What_is_open_or_belongs_to_another_school_gives_none()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var stranger = await town.Director("СОШ № 3");
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        var button = $"q.paper:{Bot.Conversations.Base36.Write((await town.Response(campaign, School)).Id)}";

        await director.Forges(button);
        director.SeesToast("квитанция будет, когда её отправят");
        await stranger.Forges(button);
        stranger.SeesToast("больше не действует");

        Assert.Equal(0, await town.Look(session => session.Find<long>("select count(*) from work_item where kind = @kind", new { kind = ReceiptWork.WorkKind })));
    }

    [Fact]
    public async Task Answers_returned_while_it_is_made_give_none()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var response = await Ordered(town, director);
        await town.InTurn(session => new ResponseStore(session).Return(response, director.PersonId, "Проверьте учителей"));

        await town.StartBot();

        await director.Receives("Анкета снова открыта для ответов: квитанция будет, когда её отправят.");
    }

    [Fact]
    public async Task Whoever_is_director_no_more_when_it_is_made_gets_none()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await Ordered(town, director);
        var school = await town.School(School);
        await town.InTurn(async session =>
        {
            var memberships = new MembershipStore(session);
            await memberships.Enter(await memberships.Add(director.PersonId, "teacher", town.Municipality, school));
            await memberships.End(director.MembershipId);
        });

        await town.StartBot();

        await director.Receives("Эта анкета больше не ваша, поэтому квитанции не будет.");
    }

    // Ordered from a bot that went down before it began.
    private static async Task<long> Ordered(Town town, Actor director)
    {
        var campaign = await town.Campaign(School);
        await director.Submits();
        await town.StopBot();
        var response = (await town.Response(campaign, School)).Id;
        await town.InTurn(async session =>
        {
            var chat = await new ChatStore(session).FindOrCreate("telegram", $"{director.Id}");
            await new WorkQueue(session).Add(ReceiptWork.WorkKind, $"{response}", chat.Id);
        });
        return response;
    }

    private static IReadOnlyList<string> Rows(byte[] file) => [.. RoadMapFile.Read(new MemoryStream(file)).Blocks.OfType<DocumentTable>()
        .SelectMany(table => table.Rows.Select(row => Plain(string.Join('|', row.Cells.Select(cell => cell.Text)))))];

    private static string Text(byte[] file) =>
        Plain(string.Join('\n', RoadMapFile.Read(new MemoryStream(file)).Blocks.OfType<DocumentParagraph>().Select(paragraph => paragraph.Text)));

    private static string Plain(string text) => text.Replace(RussianNumber.Space, " ", StringComparison.Ordinal);
}
