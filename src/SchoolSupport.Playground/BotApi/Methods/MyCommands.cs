using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Specification;
using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>setMyCommands, getMyCommands, deleteMyCommands.</summary>
internal static class MyCommands
{
    private const int MostCommands = 100;
    private const int LongestCommand = 32;
    private const int LongestDescription = 256;

    public static void Set(BotCall call)
    {
        var key = Key(call);
        var commands = Read(call);
        Change(call, all => all[key] = commands);
    }

    public static void Delete(BotCall call)
    {
        var key = Key(call);
        Change(call, all => all.Remove(key));
    }

    public static void Get(BotCall call)
    {
        call.Result.WriteStartArray();
        foreach (var command in call.World.Bot.Settings.Commands.GetValueOrDefault(Key(call), []))
        {
            call.Result.WriteStartObject();
            call.Result.WriteString("command"u8, command.Command);
            call.Result.WriteString("description"u8, command.Description);
            call.Result.WriteEndObject();
        }
        call.Result.WriteEndArray();
    }

    private static void Change(BotCall call, Action<Dictionary<string, IReadOnlyList<BotCommand>>> change)
    {
        call.World.Bot.Change(settings =>
        {
            var commands = new Dictionary<string, IReadOnlyList<BotCommand>>(settings.Commands);
            change(commands);
            return settings with { Commands = commands };
        });
        call.World.TellCommands();
        call.ResultIsTrue();
    }

    private static IReadOnlyList<BotCommand> Read(BotCall call)
    {
        if (call.Parameters.Json("commands", "can't parse commands JSON object") is not { } list)
            return [];
        if (list.ValueKind != JsonValueKind.Array)
            throw ApiFailure.BadRequest("expected an Array of BotCommand");
        if (list.GetArrayLength() > MostCommands)
            throw ApiFailure.BadRequest("BOT_COMMANDS_TOO_MUCH");
        return [.. list.EnumerateArray().Select(Command)];
    }

    private static BotCommand Command(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw ApiFailure.BadRequest("can't parse BotCommand: expected an Object");
        if (ObjectCheck.Complaint("BotCommand", item) is { } complaint)
            throw ApiFailure.BadRequest($"can't parse BotCommand: {complaint}");
        var text = item.TextField("command").Trim();
        var command = (text.StartsWith('/') ? text[1..] : text).Trim();
        var description = item.TextField("description").Trim();
        CheckLengths(command, description);
        return command.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
            ? new BotCommand(command, description)
            : throw ApiFailure.BadRequest("BOT_COMMAND_INVALID");
    }

    private static void CheckLengths(string command, string description)
    {
        if (command.Length == 0)
            throw ApiFailure.BadRequest("command must be non-empty");
        if (command.Length > LongestCommand)
            throw ApiFailure.BadRequest($"command length must not exceed {LongestCommand}");
        if (description.Length == 0)
            throw ApiFailure.BadRequest("command description must be non-empty");
        if (description.Length > LongestDescription)
            throw ApiFailure.BadRequest($"command description length must not exceed {LongestDescription}");
    }

    private static string Key(BotCall call) => $"{CommandScope.Read(call)}|{LanguageCode.Read(call)}";
}
