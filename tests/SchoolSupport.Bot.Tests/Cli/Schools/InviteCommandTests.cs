using System.CommandLine;
using System.Text.Json;
using SchoolSupport.Bot.Cli;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Cli;

public sealed class InviteCommandTests : IAsyncLifetime
{
    private TestDatabase test = null!;

    public async ValueTask InitializeAsync()
    {
        test = await TestDatabase.Create(StorageProvider.Sqlite);
        await test.InTurn(session => new SettingStore(session).Set(BotIdentity.UserNameSetting, "school_bot"));
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    [Fact]
    public async Task A_coordinator_of_a_new_municipality_gets_a_link_that_opens()
    {
        var done = await Run("--role", "coordinator", "--municipality", "Озёрный район");

        Assert.Equal(0, done.Code);
        Assert.StartsWith("https://t.me/school_bot?start=", done.Output.Trim(), StringComparison.Ordinal);
        Assert.Contains("Создан муниципалитет «Озёрный район», часовой пояс Europe/Moscow.", done.Errors, StringComparison.Ordinal);
        var invitation = await Find(done.Output.Trim());
        Assert.Equal(("coordinator", "Озёрный район", null), (invitation.Role, invitation.MunicipalityName, invitation.PersonName));
    }

    [Fact]
    public async Task Without_a_role_it_says_in_russian_what_is_missing()
    {
        var done = await Run("--municipality", "Озёрный район");

        Assert.Equal(1, done.Code);
        Assert.Contains("Укажите --role: administrator, coordinator", done.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_can_be_named_and_the_answer_is_json_when_asked()
    {
        var done = await Run(
            "--role", "director", "--municipality", "Снежный район", "--school", "СОШ № 3", "--name", "Зорина Марина Петровна",
            "--time-zone", "Asia/Yakutsk", "--json");

        var said = JsonDocument.Parse(done.Output).RootElement;
        Assert.Equal(
            ("Зорина Марина Петровна", "director", "Снежный район", "СОШ № 3"),
            (said.GetProperty("name").GetString(), said.GetProperty("role").GetString(), said.GetProperty("municipality").GetString(), said.GetProperty("school").GetString()));
        Assert.EndsWith(said.GetProperty("code").GetString()!, said.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.Contains("Добавлена школа «СОШ № 3».", done.Errors, StringComparison.Ordinal);
        var municipality = await test.Look(session => new MunicipalityStore(session).FindByName("снежный район"));
        Assert.Equal("Asia/Yakutsk", municipality!.TimeZone);
    }

    [Fact]
    public async Task Somebody_invited_again_gets_a_new_link_and_the_old_one_dies()
    {
        string[] asked = ["--role", "director", "--municipality", "Озёрный район", "--school", "СОШ № 3", "--name", "Марина Зорина"];
        var first = await Run(asked);

        var second = await Run([.. asked[..^1], "марина зорина"]);

        Assert.Contains("уже в списке", second.Errors, StringComparison.Ordinal);
        Assert.NotNull((await Find(first.Output.Trim())).RevokedAt);
        Assert.Null((await Find(second.Output.Trim())).RevokedAt);
    }

    [Fact]
    public async Task An_administrator_needs_no_municipality()
    {
        var done = await Run("--role", "administrator");

        Assert.Equal("administrator", (await Find(done.Output.Trim())).Role);
    }

    [Fact]
    public async Task Before_the_bot_knows_its_name_the_code_is_told_instead_of_the_link()
    {
        await test.InTurn(session => new SettingStore(session).Set(BotIdentity.UserNameSetting, ""));

        var done = await Run("--role", "administrator");

        Assert.Contains("Ссылки пока нет", done.Errors, StringComparison.Ordinal);
        Assert.StartsWith("/start ", done.Output, StringComparison.Ordinal);
        Assert.Equal("administrator", (await Find(done.Output.Trim())).Role);
    }

    [Theory]
    [InlineData("Роли «царь» нет", "--role", "царь")]
    [InlineData("укажите --municipality", "--role", "coordinator")]
    [InlineData("укажите --school", "--role", "director", "--municipality", "Озёрный район")]
    [InlineData("уберите --school", "--role", "controller", "--municipality", "Озёрный район", "--school", "СОШ № 3")]
    [InlineData("Часовой пояс «Москва» неизвестен", "--role", "coordinator", "--municipality", "Озёрный район", "--time-zone", "Москва")]
    [InlineData("не похоже на имя", "--role", "administrator", "--name", "123")]
    public async Task What_cannot_be_is_refused_in_one_sentence_and_changes_nothing(string sentence, params string[] asked)
    {
        var done = await Run(asked);

        Assert.Equal(1, done.Code);
        Assert.Contains(sentence, done.Errors, StringComparison.Ordinal);
        Assert.Empty(done.Output);
        Assert.Empty(await test.Look(session => new MunicipalityStore(session).List()));
    }

    private async Task<InvitationRow> Find(string linkOrCommand)
    {
        Assert.True(InvitationCode.TryParse(linkOrCommand, out var code));
        return (await test.InTurn(session => new InvitationStore(session).FindByHash(code.Hash)))!;
    }

    private Task<Said> Run(params string[] words) => Said.By(new InviteCommand(stop => Database.Open(test.Options, test.Clock, cancellation: stop)), words);
}
