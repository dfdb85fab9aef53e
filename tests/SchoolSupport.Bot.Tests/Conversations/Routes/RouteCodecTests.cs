using System.Text;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class RouteCodecTests
{
    private const string Encodings = "routes.approved.txt";
    private static readonly RouteCodec Codec = RouteCodec.OfThisProgram;

    public static TheoryData<Type> Routes => [.. Codec.RouteTypes];

    [Theory]
    [MemberData(nameof(Routes))]
    public void Every_route_with_its_largest_ids_fits_into_callback_data_and_reads_back(Type type)
    {
        var route = SampleRoutes.Filled(type, largest: true);

        var data = Codec.Encode(route);

        Assert.InRange(Encoding.UTF8.GetByteCount(data), 1, RouteCodec.MaxBytes);
        Assert.Equal(route, Codec.Decode(data));
    }

    [Fact]
    public void Every_encoding_that_was_ever_sent_stays_readable_and_means_what_it_meant() =>
        Assert.All(Approved.Lines(Encodings), line =>
        {
            var (data, meant) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            // Ids added later have defaults and stand behind.
            Assert.StartsWith(meant.TrimEnd(' ', '}'), $"{Codec.Decode(data)}", StringComparison.Ordinal);
        });

    [Fact]
    public void Every_encoding_of_today_is_written_down() =>
        Approved.Contain(Encodings, Codec.RouteTypes.Select(type => $"{Codec.Encode(SampleRoutes.Filled(type, largest: false))} {SampleRoutes.Filled(type, largest: false)}"));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("home:1:2:3")]
    [InlineData("in.yes")]
    [InlineData("in.yes:!")]
    [InlineData("in.yes:1:7")]
    [InlineData("in.yes:zzzzzzzzzzzzzz")]
    [InlineData("in.yes:-")]
    [InlineData("nobody.knows:1")]
    [InlineData("'; drop table chat; --")]
    [InlineData("me.go:1")]
    [InlineData("me.go:home")]
    [InlineData("me.go:1:nobody.knows:1")]
    [InlineData("me.go:1:home:1")]
    public void Forged_data_is_no_route(string data) => Assert.Null(Codec.Decode(data));
}
