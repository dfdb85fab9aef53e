using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Bot.Startup;

namespace SchoolSupport.Bot.Tests.Startup;

public sealed class SettingsExampleTests
{
    [Fact]
    public void The_example_file_lists_every_setting_with_its_default()
    {
        var expected = new JsonObject
        {
            [TelegramSettings.Section] = JsonSerializer.SerializeToNode(new TelegramSettings()),
            [StorageSettings.Section] = JsonSerializer.SerializeToNode(new StorageSettings()),
            [PlaygroundSettings.Section] = JsonSerializer.SerializeToNode(new PlaygroundSettings()),
            [EvidenceSettings.Section] = JsonSerializer.SerializeToNode(new EvidenceSettings()),
            [HealthSettings.Section] = JsonSerializer.SerializeToNode(new HealthSettings()),
        };

        var example = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "appsettings.example.json")));

        Assert.True(JsonNode.DeepEquals(expected, example), $"The settings classes say:\n{expected}");
    }

    [Fact]
    public void Every_setting_stands_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        var names = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "appsettings.example.json")))!.AsObject()
            .SelectMany(section => section.Value!.AsObject().Select(setting => $"`{section.Key}:{setting.Key}`"));

        Assert.All(names, name => Assert.Contains(name, readme, StringComparison.Ordinal));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
