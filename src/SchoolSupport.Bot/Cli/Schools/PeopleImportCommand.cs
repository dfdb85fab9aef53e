using System.CommandLine;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Cli;

/// <summary>Invites everybody of a workbook and prints the invitations. With a bad row nobody is invited, unless asked to go on.</summary>
internal sealed class PeopleImportCommand : Command
{
    private readonly Func<CancellationToken, Task<Database>> open;
    private readonly Argument<FileInfo> file = new("FILE.xlsx") { Description = "таблица со столбцами «ФИО», «Роль», «Школа», «Телефон»" };
    private readonly Option<string?> municipality = new("--municipality") { Description = "муниципалитет; нового нет — будет создан; можно не писать, если он один" };
    private readonly Option<string?> zone = new("--time-zone") { Description = "часовой пояс нового муниципалитета (по умолчанию Europe/Moscow)" };
    private readonly Option<bool> partial = new("--partial") { Description = "пригласить тех, чьи строки без ошибок" };
    private readonly Option<bool> json = new("--json") { Description = "ответ в JSON: name, role, school, code, link" };

    public PeopleImportCommand(Func<CancellationToken, Task<Database>> open)
        : base("import", "пригласить людей из таблицы")
    {
        this.open = open;
        Add(file);
        foreach (var option in new Option[] { municipality, zone, partial, json })
            Add(option);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var error = parsed.InvocationConfiguration.Error;
        try
        {
            var sheet = Read(parsed.GetRequiredValue(file), stop);
            foreach (var problem in sheet.Bad.Concat(sheet.Warnings))
                await error.WriteLineAsync(problem.ToString());
            if (sheet.Bad.Count > 0 && !parsed.GetValue(partial))
                throw new CommandLineException(
                    $"{Plural.Count(sheet.Bad.Count, "строка не подошла", "строки не подошли", "строк не подошли")}, никто не приглашён. Исправьте таблицу или добавьте --partial.");

            var invited = await Import(parsed, sheet, stop);
            await Print(parsed, invited);
            return 0;
        }
        catch (Exception wrong) when (wrong is CommandLineException or UnreadableDocumentException)
        {
            await error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private static PeopleSheet Read(FileInfo file, CancellationToken stop)
    {
        if (!file.Exists)
            throw new CommandLineException($"Файла {file} нет.");
        using var content = file.OpenRead();
        return PeopleSheet.Read(WorkbookReader.Read(content, cancellation: stop));
    }

    private async Task<IReadOnlyList<PrintedInvitation>> Import(ParseResult parsed, PeopleSheet sheet, CancellationToken stop)
    {
        var error = parsed.InvocationConfiguration.Error;
        await using var database = await open(stop);
        await using var session = await database.Begin(stop);
        var place = await Place(parsed, session);
        var import = new PeopleImport(session);
        var plan = await import.Plan(place.Id, sheet.Good);
        var invited = await import.Invite(place.Id, sheet.Good, createdBy: null);
        await session.Commit();

        foreach (var school in plan.NewSchools)
            await error.WriteLineAsync($"Добавлена школа «{school.Text}».");
        if (plan.Known > 0)
            await error.WriteLineAsync($"Уже были в списке и повторно не приглашены: {plan.Known}.");
        return [.. invited.Select(person => PrintedInvitation.Of(
            person.Row.Name.Text, person.Row.Role, municipality: null, person.Row.School?.Text, person.Invitation))];
    }

    private Task<MunicipalityRow> Place(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(municipality) is not { } name)
            return Places.OnlyMunicipality(session);
        var asked = InvitationRequest.Read(Role.Coordinator.Code, name, null, null, parsed.GetValue(zone));
        return Places.Municipality(session, asked.Municipality!, asked.Zone ?? InvitationRequest.UsualZone, parsed.InvocationConfiguration.Error.WriteLine);
    }

    private async Task Print(ParseResult parsed, IReadOnlyList<PrintedInvitation> invited)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (invited.Any(invitation => invitation.Link is null))
            await error.WriteLineAsync(PrintedInvitation.NoLinks);
        if (parsed.GetValue(json))
        {
            await output.WriteLineAsync(ReadableJson.Write(invited));
            return;
        }

        foreach (var invitation in invited)
            await output.WriteLineAsync(string.Join('\t', invitation.Name, Role.FromCode(invitation.Role).Title, invitation.School, invitation.LinkOrCommand));
    }
}
