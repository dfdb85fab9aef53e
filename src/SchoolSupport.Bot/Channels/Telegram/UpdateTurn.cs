using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>What a turn leaves for after the commit.</summary>
public sealed record TurnResult(IReadOnlyList<OutboxRow> Rows, CallbackAnswer? Answer);

/// <summary>One update, inside a transaction: claimed once.</summary>
public sealed class UpdateTurn(IServiceScopeFactory scopes, TimeProvider clock, ILogger<UpdateTurn> log)
{
    private const string Channel = "telegram";
    private static readonly TurnResult Nothing = new([], null);

    /// <exception cref="Exception">The turn failed: the whole transaction must be undone, the claim with it.</exception>
    public async Task<TurnResult> Run(Session session, Update update)
    {
        if (!await new UpdateClaims(session).Claim(Channel, update.Id))
            return Nothing;
        TurnPoints.Pass(TurnPoints.AfterClaim);
        return Read(update) is { } incoming
            ? await Converse(session, update, incoming)
            : Nothing with { Answer = CallbackAnswer.To(update, null) };
    }

    /// <summary>Claims an update whose turn failed, and tells its author.</summary>
    public async Task<TurnResult> Fail(Session session, Update update, Exception error)
    {
        var isNew = await new UpdateClaims(session).Claim(Channel, update.Id);
        return isNew && Read(update) is { } incoming ? await Apologise(session, update, incoming, error) : Nothing;
    }

    // An update without the parts that every update has: nobody waits for an answer to it, and it must not come again.
    private Incoming? Read(Update update)
    {
        try
        {
            return IncomingReader.Read(update);
        }
        catch (NullReferenceException error)
        {
            log.LogError(error, "Update {UpdateId} of kind {Kind} cannot be read and is passed over.", update.Id, update.Type);
            return null;
        }
    }

    private async Task<TurnResult> Converse(Session session, Update update, Incoming incoming)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        var toast = await scope.ServiceProvider.GetRequiredService<Conversation>().Take(Channel, incoming, clock.GetUtcNow());
        return new TurnResult(scope.ServiceProvider.GetRequiredService<Outgoing>().Rows, CallbackAnswer.To(update, toast));
    }

    private async Task<TurnResult> Apologise(Session session, Update update, Incoming incoming, Exception error)
    {
        var errorId = session.NewId().ToString("x", null)[^8..];
        log.LogError(error, "Error {ErrorId}: update {UpdateId} of kind {Kind} failed.", errorId, update.Id, update.Type);
        // A group is not the place to apologise in.
        if (incoming is GroupIn)
            return Nothing;

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        var chat = await scope.ServiceProvider.GetRequiredService<ChatStore>().FindOrCreate(Channel, incoming.ChatExternalId);
        var outgoing = scope.ServiceProvider.GetRequiredService<Outgoing>();
        await outgoing.Show(new ChatAddress(chat.Channel, chat.Id, chat.ExternalId), RuntimePages.Failed(errorId));
        return new TurnResult(outgoing.Rows, CallbackAnswer.To(update, null));
    }
}
