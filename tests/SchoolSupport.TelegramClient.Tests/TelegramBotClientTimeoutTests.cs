using SchoolSupport.TelegramClient.Tests.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.TelegramClient.Tests;

public class TelegramBotClientTimeoutTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(150);

    public static TheoryData<string> Silences => ["before the answer", "in the middle of the answer"];

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task A_server_that_falls_silent_is_given_up_after_the_timeout(string when)
    {
        await using var server = new WireServer(when == "before the answer" ? Answer.Silence : Answer.HeadThenSilence);

        var failure = await Assert.ThrowsAsync<RequestException>(() => server.Bot(Bots.WithTimeout(Soon)).GetMe());

        Assert.Equal("Bot API Request timed out", failure.Message);
    }

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task A_caller_who_cancels_gets_a_cancellation_that_names_the_callers_token(string when)
    {
        await using var server = new WireServer(when == "before the answer" ? Answer.Silence : Answer.HeadThenSilence);
        using var cancel = new CancellationTokenSource();
        var bot = server.Bot();
        bot.OnMakingApiRequest += (_, _, _) =>
        {
            cancel.CancelAfter(Soon);
            return ValueTask.CompletedTask;
        };

        var cancelled = await Assert.ThrowsAsync<TaskCanceledException>(() => bot.GetMe(cancel.Token));

        Assert.Equal(cancel.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task Cancelling_the_client_cancels_its_calls()
    {
        await using var server = new WireServer(Answer.Silence);
        using var stopping = new CancellationTokenSource();
        var bot = new TelegramBotClient(new TelegramBotClientOptions(Bots.Token, server.Address), cancellationToken: stopping.Token);

        var call = bot.GetMe(TestContext.Current.CancellationToken);
        await stopping.CancelAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(() => call);
    }
}
