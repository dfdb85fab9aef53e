using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Tests.Channels.Telegram;

public sealed class DeliveryFailuresTests
{
    private static readonly RequestException NoAnswer = new("The connection was closed.");
    private readonly ManualClock time = new();
    private readonly MachineClock clock;
    private readonly DeliveryFailures failures;

    public DeliveryFailuresTests()
    {
        clock = new MachineClock(time);
        failures = new DeliveryFailures(clock, NullLogger<DeliveryFailures>.Instance);
    }

    [Fact]
    public void Pauses_grow_to_a_minute_and_are_never_quite_the_same()
    {
        for (var attempt = 1; attempt <= 12; attempt++)
        {
            var pause = PauseOf(failures.Judge(NoAnswer, Row(1)));
            var even = TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, attempt - 1)));
            Assert.InRange(pause, even * 0.75, even * 1.25);
        }

        var fresh = Enumerable.Range(1, 50).Select(_ => PauseOf(new DeliveryFailures(clock, NullLogger<DeliveryFailures>.Instance).Judge(NoAnswer, Row(2))));
        Assert.True(fresh.Distinct().Count() > 40);
    }

    [Theory]
    [MemberData(nameof(TroublesOfTheNetwork))]
    public void However_long_nothing_gets_through_no_message_is_blamed(Exception trouble)
    {
        for (var attempt = 1; attempt <= 1000; attempt++)
            Assert.Null(Assert.IsType<Delivery.Later>(failures.Judge(trouble, Row(1))).Fault);
    }

    [Fact]
    public void When_nothing_gets_through_everything_waits_for_a_little_while()
    {
        for (var id = 1; id < DeliveryFailures.ManyInVain; id++)
            Assert.False(Assert.IsType<Delivery.Later>(failures.Judge(NoAnswer, Row(id))).WholeBot);
        for (var attempt = 1; attempt <= 100; attempt++)
        {
            var told = Assert.IsType<Delivery.Later>(failures.Judge(NoAnswer, Row(DeliveryFailures.ManyInVain + (attempt % 7))));
            Assert.True(told.WholeBot);
            Assert.InRange(PauseOf(told), TimeSpan.FromMilliseconds(1), DeliveryFailures.LongestSilence);
        }

        failures.GotThrough(Row(3));
        Assert.False(Assert.IsType<Delivery.Later>(failures.Judge(NoAnswer, Row(4))).WholeBot);
    }

    [Fact]
    public void One_message_that_never_gets_through_holds_nobody_else_up()
    {
        for (var attempt = 1; attempt <= 100; attempt++)
            Assert.False(Assert.IsType<Delivery.Later>(failures.Judge(NoAnswer, Row(1))).WholeBot);
    }

    [Fact]
    public void A_message_that_fails_while_others_get_through_is_set_aside()
    {
        Assert.Null(Assert.IsType<Delivery.Later>(failures.Judge(NoAnswer, Row(1))).Fault);
        for (var fault = 1; fault < DeliveryFailures.MostFaults; fault++)
        {
            failures.GotThrough(Row(1000 + fault));
            Assert.Equal(NoAnswer.Message, Assert.IsType<Delivery.Later>(failures.Judge(NoAnswer, Row(1))).Fault);
        }

        failures.GotThrough(Row(2000));
        Assert.IsType<Delivery.Parked>(failures.Judge(NoAnswer, Row(1)));
    }

    [Fact]
    public void Failures_before_a_restart_count_too()
    {
        var unreadable = new FormatException("No such content.");
        Assert.IsType<Delivery.Later>(failures.Judge(unreadable, Row(1) with { Attempts = DeliveryFailures.MostFaults - 2 }));
        Assert.IsType<Delivery.Parked>(failures.Judge(unreadable, Row(1) with { Attempts = DeliveryFailures.MostFaults - 2 }));
        Assert.IsType<Delivery.Parked>(failures.Judge(unreadable, Row(2) with { Attempts = DeliveryFailures.MostFaults - 1 }));
    }

    [Fact]
    public void Whoever_gets_through_after_all_begins_anew()
    {
        for (var attempt = 1; attempt <= 5; attempt++)
            failures.Judge(NoAnswer, Row(1));
        failures.GotThrough(Row(1));

        Assert.InRange(PauseOf(failures.Judge(NoAnswer, Row(1))), TimeSpan.Zero, TimeSpan.FromSeconds(1.25));
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user")]
    [InlineData(403, "Forbidden: user is deactivated")]
    [InlineData(403, "Forbidden: bot was kicked from the group chat")]
    [InlineData(400, "Bad Request: chat not found")]
    public void Who_does_not_let_the_bot_in_or_is_gone_cannot_be_reached(int code, string reason) =>
        Assert.Equal(new Delivery.Unreachable(reason), failures.Judge(new ApiRequestException(reason, code), Row(1)));

    [Theory]
    [InlineData(400, "Bad Request: can't parse entities: Unclosed start tag at byte offset 7")]
    [InlineData(413, "Request Entity Too Large")]
    public void What_Telegram_refuses_is_set_aside_at_once(int code, string reason) =>
        Assert.Equal(new Delivery.Parked(reason), failures.Judge(new ApiRequestException(reason, code), Row(1)));

    [Fact]
    public void What_was_taken_but_answered_unreadably_is_not_sent_twice() =>
        Assert.IsType<Delivery.Never>(failures.Judge(new RequestException("No JSON.", HttpStatusCode.OK), Row(1)));

    [Fact]
    public void One_chat_told_to_wait_waits_alone()
    {
        var told = Assert.IsType<Delivery.Later>(failures.Judge(TooMany(7), Row(1)));
        Assert.Equal((clock.Now + TimeSpan.FromSeconds(7), false), (told.NotBefore, told.WholeBot));
        Assert.False(Assert.IsType<Delivery.Later>(failures.Judge(TooMany(7), Row(1))).WholeBot);
    }

    [Fact]
    public void Two_chats_told_to_wait_at_once_mean_the_whole_bot()
    {
        failures.Judge(TooMany(7), Row(1));
        time.Advance(TimeSpan.FromMilliseconds(900));
        Assert.True(Assert.IsType<Delivery.Later>(failures.Judge(TooMany(7), Row(2))).WholeBot);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.False(Assert.IsType<Delivery.Later>(failures.Judge(TooMany(7), Row(3))).WholeBot);
    }

    public static TheoryData<Exception> TroublesOfTheNetwork =>
    [
        NoAnswer,
        new RequestException("Bad Gateway", HttpStatusCode.BadGateway),
        new ApiRequestException("Internal Server Error: restart", 500),
        new ApiRequestException("Unauthorized", 401),
        new StorageUnavailableException(StorageProblem.Locked, new InvalidOperationException()),
    ];

    private TimeSpan PauseOf(Delivery delivery) => Assert.IsType<Delivery.Later>(delivery).NotBefore - clock.Now;

    private static ApiRequestException TooMany(int seconds) =>
        new($"Too Many Requests: retry after {seconds}", 429, new ResponseParameters { RetryAfter = seconds });

    private static OutboxRow Row(long id) => new() { Id = id, ChatId = id, Channel = "telegram", Recipient = $"{id}", Content = "{}" };
}
