using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Faults;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Work;

/// <summary>Long work outside of turns, by an invented kind of it.</summary>
public sealed class WorkDeskTests
{
    [Fact]
    public async Task The_result_comes_as_a_message_and_the_sign_of_work_before_it()
    {
        var risen = new TaskCompletionSource();
        await using var town = await Open(new Kneading { Rising = risen.Task });
        var director = await town.Director("СОШ № 3");

        await Order(town, director);
        await town.Until(
            async () => (await town.Traffic()).Any(call => call.Method == "sendChatAction" && call.ChatId == director.Id), "the sign of work");
        risen.SetResult();

        await director.Receives("Тесто готово: Павел Рябинин");
    }

    [Fact]
    public async Task What_cannot_be_done_ends_with_an_apology_whose_number_stands_in_the_log()
    {
        await using var town = await Open(new Kneading { Fails = () => new InvalidOperationException("The oven is gone.") });
        var director = await town.Director("СОШ № 3");

        await Order(town, director);
        await director.Receives("Не вышло, номер");

        var number = (await director.Messages())[^1].Words.Split(' ')[^1];
        Assert.Contains(town.Transcript.Log, line => line.Text.Contains(number, StringComparison.Ordinal) && line.Error?.Message == "The oven is gone.");
    }

    [Fact]
    public async Task A_passing_trouble_is_tried_again_and_told_once()
    {
        var tries = 0;
        await using var town = await Open(new Kneading { Fails = () => ++tries == 1 ? new IOException("No room yet.") : null });
        var director = await town.Director("СОШ № 3");

        await Order(town, director);
        await director.Receives("Тесто готово");

        Assert.Equal(2, tries);
        Assert.Equal(1, await director.Count("Тесто готово"));
        Assert.Equal(0, await director.Count("Не вышло"));
    }

    [Fact]
    public async Task Work_whose_end_could_not_be_written_is_done_as_soon_as_it_can()
    {
        var risen = new TaskCompletionSource();
        await using var town = await Open(new Kneading { Rising = risen.Task });
        var director = await town.Director("СОШ № 3");
        var file = new ReadOnlySqlite(town.Configuration["Storage:ConnectionString"]!);
        await Order(town, director);
        await town.Until(
            async () => (await town.Traffic()).Any(call => call.Method == "sendChatAction" && call.ChatId == director.Id), "the sign of work");
        await file.Forbid();

        risen.SetResult();
        try
        {
            await town.Until(
                () => town.Transcript.Log.Any(line => line.Text.StartsWith("The work queue cannot be read or written now", StringComparison.Ordinal)),
                "the work to be refused its end");
        }
        finally
        {
            file.Permit();
        }

        await director.Receives("Тесто готово");
        Assert.Equal(1, await director.Count("Тесто готово"));
    }

    [Fact]
    public async Task Who_is_no_member_any_more_is_told_nothing()
    {
        await using var town = await Open(new Kneading());
        var director = await town.Director("СОШ № 3");
        var other = await town.Director("СОШ № 12");
        await town.InTurn(session => new MembershipStore(session).End(director.MembershipId));

        await Order(town, director);
        await Order(town, other);
        await other.Receives("Тесто готово");
        await town.Until(async () => await Open(town) == 0, "all work to be done");

        Assert.Equal(0, await director.Count("Тесто готово"));
    }

    [Fact]
    public async Task Work_that_is_begun_again_goes_on_in_the_message_that_announced_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 3");
        var chat = await town.InTurn(session => new ChatStore(session).FindOrCreate("telegram", $"{director.Id}"));
        var progress = town.BotServices.GetRequiredService<WorkProgress>();
        var item = new WorkItem { Id = 7, Kind = Kneading.WorkKind, Payload = "{}", ChatId = chat.Id, Attempts = 1 };

        var announced = await progress.Announce(item, new Page($"Замешиваю тесто"));
        var again = await progress.Announce(item with { Attempts = 2 }, new Page($"Замешиваю тесто"));
        await progress.Announce(item with { Id = 8 }, new Page($"Замешиваю другое"));

        Assert.Equal(announced, again);
        await director.Receives("Замешиваю другое");
        Assert.Equal(1, await director.Count("Замешиваю тесто"));
    }

    private static Task<Town> Open(IWorkHandler handler) =>
        Town.Open(new TownOptions { Services = services => services.AddSingleton(handler) });

    private static Task<long> Open(Town town) =>
        town.Look(session => session.Find<long>("select count(*) from work_item where state in ('waiting', 'started')"));

    private static Task Order(Town town, Actor actor) => town.InTurn(async session =>
    {
        var chat = await new ChatStore(session).FindOrCreate("telegram", $"{actor.Id}");
        await new WorkQueue(session).Add(Kneading.WorkKind, "{}", chat.Id);
    });

    private sealed class Kneading : IWorkHandler
    {
        public const string WorkKind = "test.knead";

        /// <summary>What goes wrong in the next try; null: nothing.</summary>
        public Func<Exception?> Fails { get; init; } = () => null;

        /// <summary>What the work waits for.</summary>
        public Task Rising { get; init; } = Task.CompletedTask;

        public string Kind => WorkKind;

        public WorkSign Sign => WorkSign.Typing;

        public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
        {
            await Rising.WaitAsync(cancellation);
            return Fails() is { } error ? throw error : (_, turn) => Task.FromResult(new Page($"Тесто готово: {turn.Member.Name}"));
        }

        public Page Failed(string errorId) => new($"Не вышло, номер {errorId}");
    }
}
