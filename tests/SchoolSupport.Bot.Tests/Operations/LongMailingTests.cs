using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Operations;

/// <summary>A mailing that is longer than what the sender holds in memory.</summary>
public sealed class LongMailingTests
{
    private const int Length = 6000;
    private static readonly string Mailed = $"state = 'sent' and priority = {(int)OutboxPriority.Bulk} and external_id <> '0'";

    [Fact]
    public async Task A_reply_that_another_process_writes_does_not_wait_for_the_mailing()
    {
        // One a second: the mailing would take more than an hour and a half.
        await using var town = await Town.Open(new TownOptions { Settings = { ["Telegram:MessagesPerSecond"] = "1" } });
        var director = await town.Director("СОШ № 3");
        var busy = await town.Director("СОШ № 12");
        await Mail(town, busy);
        await town.Until(async () => await Sent(town) > 0, "the mailing to begin");

        await town.InTurn(session => Write(session, director, "Ответ из другой программы.", OutboxPriority.Reply));

        // Whoever receives waits for what else is on its way, too: here, for the mailing.
        await town.Until(async () => await director.Count("Ответ из другой программы.") == 1, "the reply to arrive");
        Assert.InRange(await Sent(town), 1, Length - OutboxReader.MostOfMailings);
        await town.KillBot();
    }

    [Fact]
    public async Task Everybody_gets_it_once_and_in_order_though_only_a_part_is_held_in_memory()
    {
        await using var town = await Town.Open();
        Actor[] directors = [await town.Director("СОШ № 3"), await town.Director("СОШ № 12"), await town.Director("ООШ № 14"), await town.Director("СОШ № 5")];

        await Mail(town, directors);
        await town.Until(async () => await Sent(town) == Length, "the whole mailing to be sent");

        // The server numbers messages one after the other: one sent twice would leave a gap.
        var sent = await town.Look(session => session.Query<SentRow>(
            $"select chat_id, cast(external_id as bigint) as message from outbox where {Mailed} order by id"));
        Assert.Equal(Length, sent.Max(row => row.Message) - sent.Min(row => row.Message) + 1);
        foreach (var chat in sent.GroupBy(row => row.ChatId))
            Assert.Equal(chat.Select(row => row.Message).Order(), chat.Select(row => row.Message));
    }

    // As a job does: the rows are committed, and handed to the sender.
    private static async Task Mail(Town town, params IReadOnlyList<Actor> directors)
    {
        await town.InTurn(async session =>
        {
            for (var i = 0; i < Length; i++)
                await Write(session, directors[i % directors.Count], $"Рассылка {i:0000}", OutboxPriority.Bulk);
        });
        town.BotServices.GetRequiredService<OutboxSender>().Accept(
            await town.Look(session => new OutboxStore(session).Waiting(Length, most: OutboxPriority.Bulk)));
    }

    private static async Task Write(Storage.Session session, Actor person, string text, OutboxPriority priority) =>
        await new OutboxStore(session).Add(new OutboxMessage(
            (await new ChatStore(session).Reachable(person.PersonId))[0].Id, new Content { Text = text }.ToJson()) { Priority = priority });

    private static Task<long> Sent(Town town) =>
        town.Look(session => session.Find<long>($"select count(*) from outbox where {Mailed}"));

    private sealed record SentRow
    {
        public long ChatId { get; init; }
        public long Message { get; init; }
    }
}
