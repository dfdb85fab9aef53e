using System.Text.Json;
using SchoolSupport.Bot.Cli;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Cli;

public sealed class PeopleImportCommandTests : IAsyncLifetime
{
    private static readonly string[] Good = ["Зорина Марина Петровна", "директор", "СОШ № 3", "+7 912 345-67-89"];
    private static readonly string[] Bad = ["Рябинин Павел Ильич", "завуч", "СОШ № 12", ""];

    private TestDatabase test = null!;

    public async ValueTask InitializeAsync()
    {
        test = await TestDatabase.Create(StorageProvider.Sqlite);
        await test.InTurn(session => new SettingStore(session).Set(BotIdentity.UserNameSetting, "school_bot"));
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    [Fact]
    public async Task Each_invitation_is_printed_as_json()
    {
        var done = await Run(Write(Good, ["Ветрова Вера Львовна", "тьютор", "", ""]), "--json");

        Assert.Equal(0, done.Code);
        var said = JsonDocument.Parse(done.Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(["name", "role", "school", "code", "link"], said[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["Зорина Марина Петровна", "Ветрова Вера Львовна"], said.Select(one => one.GetProperty("name").GetString()));
        Assert.Equal(["director", "tutor"], said.Select(one => one.GetProperty("role").GetString()));
        Assert.Equal(["СОШ № 3", null], said.Select(one => one.GetProperty("school").GetString()));
        Assert.All(said, one => Assert.Equal($"https://t.me/school_bot?start={one.GetProperty("code").GetString()}", one.GetProperty("link").GetString()));
        Assert.Equal(2, (await People()).Count);
    }

    [Fact]
    public async Task A_bad_row_is_named_with_its_reason_and_nobody_is_imported()
    {
        var done = await Run(Write(Good, Bad));

        Assert.Equal(1, done.Code);
        Assert.Contains("Строка 3. Роль «завуч» неизвестна.", done.Errors, StringComparison.Ordinal);
        Assert.Contains("никто не приглашён", done.Errors, StringComparison.Ordinal);
        Assert.Empty(done.Output);
        Assert.Empty(await test.Look(session => new MunicipalityStore(session).List()));
    }

    [Fact]
    public async Task Partial_imports_the_good_rows()
    {
        var done = await Run(Write(Good, Bad), "--partial");

        Assert.Equal(0, done.Code);
        Assert.Contains("Строка 3.", done.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Зорина Марина Петровна\tдиректор\tСОШ № 3\thttps://t.me/school_bot?start=", done.Output, StringComparison.Ordinal);
        Assert.Equal("Зорина Марина Петровна", Assert.Single(await People()).Name);
    }

    [Fact]
    public async Task A_second_run_invites_nobody_again()
    {
        var file = Write(Good);
        await Run(file);

        var again = await Run(file, "--json");

        Assert.Equal(0, again.Code);
        Assert.Contains("повторно не приглашены: 1", again.Errors, StringComparison.Ordinal);
        Assert.Equal("[]", again.Output.Trim());
        Assert.Single(await People());
    }

    [Fact]
    public async Task The_only_municipality_need_not_be_named_but_none_or_one_of_several_must()
    {
        var file = Write(Good);
        var none = await RunUnnamed(file);
        await Municipality("Озёрный район");
        var only = await RunUnnamed(file, "--json");
        await Municipality("Снежный район");
        var several = await RunUnnamed(file);

        Assert.Equal((1, 0, 1), (none.Code, only.Code, several.Code));
        Assert.Contains("Муниципалитета ещё нет", none.Errors, StringComparison.Ordinal);
        Assert.Contains("укажите --municipality", several.Errors, StringComparison.Ordinal);
        Assert.Equal("Зорина Марина Петровна", Assert.Single(await People()).Name);
    }

    [Fact]
    public async Task A_file_that_is_missing_or_no_workbook_is_refused_in_one_sentence()
    {
        var missing = await Run(Path.Combine(test.Folder, "нет.xlsx"));
        Assert.Equal(1, missing.Code);
        Assert.Contains("нет.xlsx нет", missing.Errors, StringComparison.Ordinal);

        var path = Path.Combine(test.Folder, "текст.xlsx");
        await File.WriteAllTextAsync(path, "просто текст");
        var text = await Run(path);
        Assert.Equal(1, text.Code);
        Assert.NotEmpty(text.Errors);
    }

    private async Task<IReadOnlyList<PersonLine>> People()
    {
        var municipality = await test.Look(session => new MunicipalityStore(session).FindByName("Озёрный район"));
        return await test.Look(session => new MembershipStore(session).People(municipality!.Id));
    }

    private string Write(params string[][] rows)
    {
        var path = Path.Combine(test.Folder, "люди.xlsx");
        File.WriteAllBytes(path, WorkbookWriter.Write(
            new WorkbookSheet("Люди", ["ФИО", "Роль", "Школа", "Телефон"], [.. rows.Select(row => row.Select(SheetCell.Of).ToList())])));
        return path;
    }

    private Task<long> Municipality(string name) => test.InTurn(session => new MunicipalityStore(session).FindOrAdd(name, "Europe/Moscow"));

    private Task<Said> Run(string file, params string[] options) => RunUnnamed(file, ["--municipality", "Озёрный район", .. options]);

    private Task<Said> RunUnnamed(string file, params string[] options) =>
        Said.By(new PeopleImportCommand(stop => Database.Open(test.Options, test.Clock, cancellation: stop)), [file, .. options]);
}
