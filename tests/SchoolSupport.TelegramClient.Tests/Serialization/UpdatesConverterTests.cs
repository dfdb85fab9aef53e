using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.TelegramClient.Tests.Serialization;

public class UpdatesConverterTests
{
    private static readonly string[] Unreadable =
    [
        """{"message":5,"update_id":#}""",
        """{"update_id":#,"message":{"message_id":"seven"}}""",
        """{"update_id":#,"message":{"chat":[{"update_id":99}]}}""",
        """{"update_id":#,"callback_query":{"id":{},"from":null}}""",
        """{"update_id":#,"my_chat_member":{"new_chat_member":"kicked"}}""",
        """{"update_id":#,"poll":{"options":{"a":1}}}""",
        """{"update_id":#,"message":{"from":{"id":99999999999999999999999}}}""",
        """{"update_id":#,"message":{"forward_origin":true}}""",
    ];

    private static readonly string[] WithoutId =
    [
        "null", "7", "\"text\"", "[]", "[[{\"update_id\":5}]]", "{}", """{"message":{"message_id":1}}""", """{"message":{"update_id":5}}""",
        """{"update_id":"five"}""", """{"update_id":null}""", """{"update_id":0}""", """{"update_id":-3}""", """{"update_id":99999999999}""",
    ];

    private static Gen<string> Pieces => Gen.Elements<string[]>([[Good("#")], Unreadable, WithoutId]).SelectMany(Gen.Elements);

    public static TheoryData<string> UnreadableUpdates => [.. Unreadable];

    [Theory]
    [MemberData(nameof(UnreadableUpdates))]
    public void An_update_that_cannot_be_read_keeps_its_id_and_costs_no_other(string unreadable)
    {
        var updates = Json.Read<Update[]>($"[{Good("1")},{unreadable.Replace("#", "2")},{Good("3")}]");

        Assert.Equal(
            [(1, UpdateType.Message), (2, UpdateType.Unknown), (3, UpdateType.Message)], updates.Select(update => (update.Id, update.Type)));
        Assert.Equal("текст", updates[2].Message!.Text);
    }

    [Fact]
    public void Whatever_stands_in_a_batch_every_readable_id_comes_out_in_its_place() =>
        Prop.ForAll(Pieces.ListOf().ToArbitrary(), pieces =>
        {
            var batch = string.Join(',', pieces.Select((piece, index) => piece.Replace("#", $"{index + 1}")));
            var expected = Enumerable.Range(1, pieces.Count).Where(id => pieces[id - 1].Contains('#', StringComparison.Ordinal));

            return Json.Read<Update[]>($"[{batch}]").Select(update => update.Id).SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"update_id":8,"stopped_message_generation":{"chat":{"id":1}}}""")]
    [InlineData("""{"update_id":8,"business_message":{"message_id":1}}""")]
    [InlineData("""{"update_id":8}""")]
    public void A_kind_of_update_we_do_not_know_has_an_id_and_no_type(string json)
    {
        var update = Assert.Single(Json.Read<Update[]>($"[{json}]"));

        Assert.Equal((8, UpdateType.Unknown), (update.Id, update.Type));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("true")]
    [InlineData("""[[{"update_id":99}],"a"]""")]
    [InlineData("""{"update_id":99,"text":{"message_id":[]}}""")]
    public void A_field_and_a_word_that_Telegram_adds_later_are_passed_over_wherever_they_stand(string value)
    {
        const string Chat = """{"added":#,"id":5,"type":"bunker"}""";
        const string From = """{"added":#,"id":7,"is_bot":false,"first_name":"А"}""";
        const string Message = "{\"added\":#,\"message_id\":1,\"date\":1757300000,\"chat\":" + Chat + ",\"from\":" + From
            + ""","text":"текст","entities":[{"added":#,"type":"sparkle","offset":0,"length":5}],"forward_origin":{"added":#,"type":"dream"}}""";
        const string Batch = "[{\"added\":#,\"update_id\":1,\"message\":" + Message
            + "},{\"update_id\":2,\"callback_query\":{\"added\":#,\"id\":\"3\",\"from\":" + From + ",\"message\":" + Message + ",\"data\":\"x\"}}]";

        var updates = Json.Read<Update[]>(Batch.Replace("#", value));

        Assert.Equal([UpdateType.Message, UpdateType.CallbackQuery], updates.Select(update => update.Type));
        Assert.Equal(("текст", 7, 5), (updates[0].Message!.Text, updates[0].Message!.From!.Id, updates[0].Message!.Entities![0].Length));
        Assert.Equal(("x", "текст"), (updates[1].CallbackQuery!.Data, updates[1].CallbackQuery!.Message!.Text));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""[{"update_id":1},""")]
    [InlineData("""[{"update_id":1,"message":{]""")]
    public void What_is_not_a_whole_array_is_no_batch(string json) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<Update[]>(json));

    [Fact]
    public void An_empty_batch_is_empty() => Assert.Empty(Json.Read<Update[]>("[]"));

    private static string Good(string id) =>
        $$$"""{"update_id":{{{id}}},"message":{"message_id":1,"date":1757300000,"chat":{"id":5,"type":"private"},"text":"текст"}}""";
}
