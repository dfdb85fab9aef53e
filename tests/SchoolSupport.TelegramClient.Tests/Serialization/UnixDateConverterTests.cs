using FsCheck;
using FsCheck.Fluent;
using Telegram.Bot.Types;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

public class UnixDateConverterTests
{
    [Fact]
    public void A_date_is_seconds_since_1970_in_utc() =>
        Assert.Equal(new DateTime(2025, 9, 8, 2, 53, 20, DateTimeKind.Utc), DateOf("1757300000"));

    [Fact]
    public void A_second_read_is_the_second_written() =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seconds =>
                DateOf($"{seconds}").Kind == DateTimeKind.Utc
                && Json.Write(new SuggestedPostParameters { SendDate = DateOf($"{seconds}") }) == $$"""{"send_date":{{seconds}}}""")
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0")]
    [InlineData("-1757300000")]
    [InlineData("1757300000000000")]
    [InlineData("1.5")]
    [InlineData("1e300")]
    [InlineData("null")]
    [InlineData("\"yesterday\"")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void What_is_no_moment_reads_as_no_date_and_the_message_survives(string date) => Assert.Equal(default, DateOf(date));

    [Fact]
    public void A_number_in_quotes_is_a_number() => Assert.Equal(DateOf("1757300000"), DateOf("\"1757300000\""));

    [Fact]
    public void A_ban_until_zero_never_ends()
    {
        var forever = Json.Read<ChatMember>("""{"status":"kicked","user":{"id":1},"until_date":0}""");
        var once = Json.Read<ChatMember>("""{"status":"kicked","user":{"id":1},"until_date":1757300000}""");

        Assert.Null(Assert.IsType<ChatMemberBanned>(forever).UntilDate);
        Assert.Equal(DateOf("1757300000"), Assert.IsType<ChatMemberBanned>(once).UntilDate);
    }

    private static DateTime DateOf(string json)
    {
        var message = Json.Read<Update[]>($$$"""[{"update_id":1,"message":{"date":{{{json}}},"text":"x"}}]""")[0].Message!;
        Assert.Equal("x", message.Text);
        return message.Date;
    }
}
