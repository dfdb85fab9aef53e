using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations;

/// <summary>A page that does not fit into one message is never refused by the channel, however it comes.</summary>
public sealed class RenewedPageTests
{
    private static readonly Page Long = new Page(Html.Lines(Enumerable.Range(1, 400).Select(at => (Html)$"Строка {at} из многих")))
        .Row(Button.To("Меню", new Home()));

    [Fact]
    public async Task One_that_renews_another_is_shown_in_parts()
    {
        await using var town = await Town.Open();
        var person = await town.Coordinator();
        await person.Says("/menu");

        var messages = await Written(town, person, (outgoing, chat) => outgoing.Renew(chat, Long));

        Assert.All(messages, message => Assert.InRange(PageSplitter.VisibleLength(message.Text!), 1, 4096));
        Assert.Equal(400, messages.Sum(message => message.Text!.Split('\n').Length));
    }

    [Fact]
    public async Task One_that_takes_the_place_of_another_leaves_its_end_and_its_buttons_there()
    {
        await using var town = await Town.Open();
        var person = await town.Coordinator();
        await person.Says("/menu");

        var only = Assert.Single(await Written(town, person, (outgoing, chat) => outgoing.Replace(chat, 1, Long)));

        Assert.InRange(PageSplitter.VisibleLength(only.Text!), 1, 4096);
        Assert.EndsWith("Строка 400 из многих", only.Text, StringComparison.Ordinal);
        Assert.NotEmpty(only.Rows);
    }

    // Written and looked at; the transaction is not committed, so that nothing is sent.
    private static async Task<IReadOnlyList<Content>> Written(Town town, Actor person, Func<Outgoing, ChatAddress, Task> write)
    {
        await using var session = await town.Database.Begin();
        var chats = new ChatStore(session);
        var chat = await chats.FindOrCreate("telegram", $"{person.Id}");
        var outgoing = new Outgoing(new OutboxStore(session), chats, new ExpectationStore(session), RouteCodec.OfThisProgram, town.Clock);
        await write(outgoing, new ChatAddress("telegram", chat.Id, $"{person.Id}"));
        return [.. outgoing.Rows.Select(row => Content.FromJson(row.Content))];
    }
}
