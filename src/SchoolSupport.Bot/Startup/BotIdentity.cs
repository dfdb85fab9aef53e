using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Reminders.Groups;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Startup;

/// <summary>
/// Learns who the bot is, keeps the database to one bot, and sets the command menu. Without the network it goes on trying;
/// the bot's user name is kept in the database, so that invitation links can be made meanwhile.
/// </summary>
public sealed class BotIdentity(
    ITelegramBotClient bot, Database database, SlashCommands commands, Vitals vitals, IHostApplicationLifetime lifetime, ILogger<BotIdentity> log)
    : BackgroundService
{
    public const string UserNameSetting = "bot.username";
    private const string BotIdSetting = "bot.id";
    private const string Description =
        "Помогаю школам и отделу образования: анкеты показателей, сроки, напоминания. Вход — по личной ссылке-приглашению от координатора.";
    private const string InGroups = "присылать сюда сводку по школам (для координатора)";
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Whether Telegram does not know the token: then the bot has stopped by itself.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>A database belongs to the bot that first ran on it: another token would send its people's messages from a stranger.</summary>
    /// <exception cref="SettingsException">The token is another bot's.</exception>
    public static async Task Bind(Database database, long botId)
    {
        await using var session = await database.Begin();
        var settings = new SettingStore(session);
        var id = botId.ToString(CultureInfo.InvariantCulture);
        var bound = await settings.Get(BotIdSetting);
        if (bound is not null && bound != id)
            throw new SettingsException(
                $"Эта база данных принадлежит боту {bound}, а токен в Telegram:Token — от бота {id}. Верните прежний токен или укажите другую базу.");

        if (bound is null)
            await settings.Set(BotIdSetting, id);
        await session.Commit();
    }

    /// <summary>Takes a name for the bot's as long as it has not told its own.</summary>
    /// <returns>Whether it is the bot's name, as far as is known.</returns>
    public static async Task<bool> Presume(Database database, string userName)
    {
        await using var session = await database.Begin();
        var settings = new SettingStore(session);
        if (await settings.Get(UserNameSetting) is { } known)
            return known == userName;

        await settings.Set(UserNameSetting, userName);
        await session.Commit();
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var me = await bot.GetMe(cancellationToken: stoppingToken);
                vitals.Answered();
                await Remember(me);
                await Introduce(stoppingToken);
                log.LogInformation("Bot @{UserName} is at work.", me.Username);
                return;
            }
            catch (ApiRequestException refused) when (refused.ErrorCode is 401 or 404)
            {
                log.LogCritical("Telegram не принимает токен из Telegram:Token. Проверьте его у BotFather.");
                IsRefused = true;
                lifetime.StopApplication();
                return;
            }
            catch (Exception trouble) when (trouble is RequestException or StorageUnavailableException)
            {
                log.LogWarning("Telegram cannot be reached yet: {Reason}. Again in {Pause:0} s.", trouble.Message, pause.TotalSeconds);
                await Task.Delay(pause, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    // What people see before they press «Запустить», and in the menu of commands.
    private async Task Introduce(CancellationToken stop)
    {
        await bot.SetMyDescription(description: Description, cancellationToken: stop);
        await bot.SetMyCommands(
            commands.ListedForEverybody().Select(command => new BotCommand(command.Name, command.Description)), cancellationToken: stop);
        await bot.SetMyCommands([new BotCommand(GroupDoor.LinkCommand, InGroups)], scope: BotCommandScope.AllGroupChats(), cancellationToken: stop);
    }

    private async Task Remember(User me)
    {
        await using var session = await database.Begin();
        await new SettingStore(session).Set(UserNameSetting, me.Username ?? string.Empty);
        await session.Commit();
    }
}
