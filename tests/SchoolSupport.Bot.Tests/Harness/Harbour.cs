using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>
/// A small feature that only tests have: it counts boats. The runtime is tested by it, so that these tests do not change with
/// the texts of real features.
/// </summary>
public static class Harbour
{
    private static readonly Type[] Types =
    [
        typeof(AtHarbour), typeof(HarbourScreen), typeof(CountBoats), typeof(CountBoatsReceiver), typeof(Launch), typeof(LaunchCommand),
        typeof(Leak), typeof(LeakScreen), typeof(ReadLog), typeof(LogScreen), typeof(ReadMap), typeof(MapScreen),
    ];

    public static TownOptions On(StorageProvider provider = StorageProvider.Sqlite) => new() { Provider = provider, Services = AddTo };

    /// <summary>The number of boats written down; null while nobody has counted.</summary>
    public static Task<string?> BoatsCounted(this Town town) => town.Look(session => new SettingStore(session).Get(CountBoatsReceiver.Setting));

    /// <summary>How often the boat was launched.</summary>
    public static async Task<int> Launches(this Town town) =>
        int.Parse(await town.Look(session => new SettingStore(session).Get(LaunchCommand.Setting)) ?? "0", CultureInfo.InvariantCulture);

    private static void AddTo(IServiceCollection services)
    {
        Type[] all = [.. typeof(Conversation).Assembly.GetTypes(), .. Types];
        services.AddSingleton(new RouteCodec(RouteCodec.RoutesAmong(all)));
        services.AddSingleton(new Destinations(all));
        foreach (var destination in Types.Where(typeof(IDestination).IsAssignableFrom))
            services.AddScoped(destination);
        services.AddSingleton<ISlashCommands, HarbourCommands>();
    }
}

public sealed class HarbourCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands => [new("harbour", "на причал", new AtHarbour())];
}

[RouteCode("t.at")]
public sealed record AtHarbour : ChatRoute;

[RouteCode("t.count")]
public sealed record CountBoats : ChatRoute;

[RouteCode("t.launch")]
public sealed record Launch : ChatRoute;

[RouteCode("t.leak")]
public sealed record Leak : ChatRoute;

[RouteCode("t.log")]
public sealed record ReadLog : ChatRoute;

[RouteCode("t.map")]
public sealed record ReadMap : ChatRoute;

public sealed class HarbourScreen(SettingStore settings) : Screen<AtHarbour, Member>
{
    protected override Task<Member?> Admit(AtHarbour route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, AtHarbour route, Turn turn) =>
        new Page($"<b>Причал</b>. Лодок: {await settings.Get(CountBoatsReceiver.Setting) ?? "?"}")
            .Row(Button.To("Сосчитать", new CountBoats()), Button.To("Спустить на воду", new Launch()))
            .Row(Button.To("Пробоина", new Leak()), Button.To("Журнал", new ReadLog()));
}

/// <summary>Asks for a number; more than a hundred is doubted.</summary>
public sealed class CountBoatsReceiver(SettingStore settings) : Receiver<CountBoats, Member>
{
    public const string Setting = "test.boats";

    protected override Task<Member?> Admit(CountBoats route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override Asking Ask(Member subject, CountBoats route) => new($"Напишите, пожалуйста, число: сколько лодок?", "число лодок");

    protected override Task<Page> AskAgain(Member subject, CountBoats route, Turn turn) =>
        Task.FromResult(new Page($"<b>Сколько лодок на причале?</b>").Row(Button.To("‹ Причал", new AtHarbour())).Expecting("boats", route));

    protected override async Task<Outcome> Receive(Member subject, CountBoats route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!int.TryParse(((TextIn)message).Text, CultureInfo.InvariantCulture, out var boats))
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Это не число."));
        if (boats > 100 && !confirmed)
            return Outcome.Confirm($"Лодок больше ста: {boats}. Всё верно?");
        await settings.Set(Setting, boats.ToString(CultureInfo.InvariantCulture));
        return Outcome.GoTo(new AtHarbour(), $"Записано: {boats}.");
    }
}

/// <summary>The boat is launched once; whoever comes later finds no boat.</summary>
public sealed class LaunchCommand(SettingStore settings) : Command<Launch, Member>
{
    public const string Setting = "test.launches";

    protected override async Task<Member?> Admit(Launch route, Turn turn) =>
        await settings.Get(Setting) is null ? turn.Visitor as Member : null;

    protected override async Task<Outcome> Run(Member subject, Launch route, Turn turn)
    {
        var before = int.Parse(await settings.Get(Setting) ?? "0", CultureInfo.InvariantCulture);
        await settings.Set(Setting, (before + 1).ToString(CultureInfo.InvariantCulture));
        return Outcome.GoTo(new ReadLog(), "Лодка на воде.");
    }
}

/// <summary>Goes wrong after it has written something.</summary>
public sealed class LeakScreen(SettingStore settings) : Screen<Leak, Member>
{
    protected override Task<Member?> Admit(Leak route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, Leak route, Turn turn)
    {
        await settings.Set(CountBoatsReceiver.Setting, "0");
        throw new InvalidOperationException("The boat leaks.");
    }
}

/// <summary>A page that no messenger shows in one piece.</summary>
public sealed class LogScreen : Screen<ReadLog, Member>
{
    public const int Lines = 200;

    public static string Line(int number) => $"{number}. Вышли в море, поймали рыбу & вернулись <вечером>.";

    protected override Task<Member?> Admit(ReadLog route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override Task<Page> Show(Member subject, ReadLog route, Turn turn) =>
        Task.FromResult(new Page(Html.Lines(Enumerable.Range(1, Lines).Select(number => (Html)$"<i>{Line(number)}</i>")))
            .Row(Button.To("‹ Причал", new AtHarbour()), Button.To("Карта", new ReadMap())));
}

/// <summary>A file with more to say of it than may stand under it.</summary>
public sealed class MapScreen(FileFolder folder) : Screen<ReadMap, Member>
{
    public const int Lines = 40;

    protected override Task<Member?> Admit(ReadMap route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, ReadMap route, Turn turn) =>
        new Page(Html.Lines(Enumerable.Range(1, Lines).Select(number => (Html)$"<i>{LogScreen.Line(number)}</i>")))
            .Row(Button.To("‹ Причал", new AtHarbour()))
            .Attaching(new Attachment((await folder.Save([1, 2, 3])).Checksum, "Карта.bin", "application/octet-stream"));
}
