using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Startup;

public sealed class StartupTests
{
    [Theory, OnPostgres]
    public async Task A_second_bot_on_the_same_database_says_so_and_stops(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);

        var second = await town.Runs();

        Assert.Equal(1, second.ExitCode);
        Assert.Contains($"На этой базе данных уже работает другой бот: компьютер {Environment.MachineName}, процесс {Environment.ProcessId}.", second.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Errors, StringComparison.Ordinal);
        var director = await town.Director("СОШ № 3");
        await director.Says("/help");
        director.Sees("Как мной пользоваться");
    }

    [Fact]
    public async Task A_database_refuses_the_token_of_another_bot()
    {
        await using var town = await Town.Open();
        await town.StopBot();

        var other = await BotProgram.Run(
            new ConfigurationBuilder().AddConfiguration(town.Configuration)
                .AddInMemoryCollection([new("Telegram:Token", "22:other")]).Build(),
            town.Folder);

        Assert.Equal(1, other.ExitCode);
        Assert.Contains("Эта база данных принадлежит боту 1, а токен в Telegram:Token — от бота 22.", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_Telegram_refuses_stops_the_bot_with_a_sentence_and_a_failure()
    {
        await using var town = await Town.Open(new TownOptions { BotRuns = false, Settings = { ["Telegram:Token"] = "1:wrong" } });

        var run = await town.Runs();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Telegram не принимает токен из Telegram:Token. Проверьте его у BotFather.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told_of_in_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("no-database-").FullName;
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Storage:Provider", "Postgres"), new("Storage:ConnectionString", "Host=127.0.0.1;Port=1;Database=school;Username=bot;Password=тайна")]).Build();

        var run = await BotProgram.Run(settings, folder, "invite", "--role", "administrator");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("База данных недоступна: файл не читается или сервер не отвечает, проверьте Storage:ConnectionString.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("тайна", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Telegram:Token", "секрет")]
    [InlineData("Telegram:BaseUrl", "api.example.org")]
    [InlineData("Telegram:Proxy", "ftp://127.0.0.1")]
    [InlineData("Telegram:PollSeconds", "51")]
    [InlineData("Telegram:PollSeconds", "долго")]
    [InlineData("Telegram:AnswerSeconds", "0")]
    [InlineData("Telegram:MessagesPerSecond", "-1")]
    [InlineData("Telegram:ParallelSends", "0")]
    [InlineData("Storage:Provider", "Oracle")]
    [InlineData("Storage:Provider", "Postgres")]
    [InlineData("Storage:DataFolder", "")]
    [InlineData("Storage:LockWaitSeconds", "0")]
    [InlineData("Playground:Port", "70000")]
    [InlineData("Health:Port", "-1")]
    public void A_wrong_setting_is_refused_by_one_sentence_that_names_it(string key, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();

        var refusal = Assert.Throws<SettingsException>(() => Settings.From(settings));

        Assert.Contains(key.Split(':')[0], refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("Telegram:Tokn", "Telegram:Token")]
    [InlineData("Storage:Folder", "Storage:DataFolder")]
    [InlineData("Playground:Ports:0", "Playground:Port")]
    public void A_misspelt_setting_is_refused_and_those_there_are_are_named(string key, string meant)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(key, "1")]).Build();

        var refusal = Assert.Throws<SettingsException>(() => Settings.From(settings));

        Assert.StartsWith($"Настройки {string.Join(':', key.Split(':').Take(2))} нет. Есть: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(meant, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_written_wrong_and_a_data_folder_that_cannot_be_stop_the_start_with_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("wrong-settings-").FullName;
        var file = Path.Combine(folder, "appsettings.json");
        await File.WriteAllTextAsync(file, "{\n  \"Telegram\": {\n    \"Token\" \"1:a\"\n  }\n}\n", TestContext.Current.CancellationToken);
        var nothing = new ConfigurationBuilder().Build();

        var unreadable = await BotProgram.Run(nothing, folder);
        File.Delete(file);
        await File.WriteAllTextAsync(Path.Combine(folder, "data"), "", TestContext.Current.CancellationToken);
        var occupied = await BotProgram.Run(nothing, folder, "invite", "--role", "administrator");

        Assert.Equal((1, 1), (unreadable.ExitCode, occupied.ExitCode));
        Assert.Equal("Файл appsettings.json записан с ошибкой в строке 3: проверьте запятые, кавычки и скобки.", unreadable.Errors.Trim());
        Assert.StartsWith("Папку данных «data» (Storage:DataFolder) не создать: ", occupied.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", occupied.Errors, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence_and_no_stack_trace()
    {
        await using var town = await Town.Open(new TownOptions { BotRuns = false, Settings = { ["Telegram:PollSeconds"] = "99" } });

        var run = await town.Runs();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Telegram:PollSeconds должен быть числом от 0 до 50.", run.Errors.Trim());
    }
}
