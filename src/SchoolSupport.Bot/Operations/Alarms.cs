using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Operations;

/// <summary>Wakes administrators, from outside of any turn, about what only they can put right.</summary>
public sealed class Alarms(Database database, IServiceScopeFactory scopes, OutboxSender sender, ILogger<Alarms> log)
{
    /// <summary>Tells them, if the database can be written; the log has it in any case.</summary>
    public async Task Raise(string sentence)
    {
        log.LogCritical("{Sentence}", sentence);
        try
        {
            await using var session = await database.Begin();
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
            await scope.ServiceProvider.GetRequiredService<AdministratorPost>().Tell(new Page($"⚠ {sentence}").Row(Button.To("Меню", new Home())));
            await session.Commit();
            sender.Accept(scope.ServiceProvider.GetRequiredService<Outgoing>().Rows);
        }
        catch (StorageUnavailableException unavailable)
        {
            log.LogError("The administrators could not be told of it: {Reason}", unavailable.Message);
        }
    }
}
