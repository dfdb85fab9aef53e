using System.Net;

namespace SchoolSupport.Playground.Tests.People;

public sealed class CrowdTests
{
    [Fact]
    public async Task Many_people_act_in_one_request_in_the_order_given()
    {
        await using var stage = await Stage.Open(started: false);
        var first = await stage.Post("/playground/crowd/people", """[{"id":2001,"firstName":"Вера"},{"id":2002,"firstName":"Лев"}]""");
        Assert.Equal(HttpStatusCode.NoContent, first.Status);

        var acts = await stage.Post("/playground/crowd", """[{"personId":2001,"text":"раз"},{"personId":2002,"text":"два"}]""");
        Assert.Equal(HttpStatusCode.NoContent, acts.Status);

        var updates = await stage.Updates();
        Assert.Equal(["раз", "два"], updates.Select(update => (string?)update!["message"]!["text"]));
        Assert.Equal([2001L, 2002L], updates.Select(update => (long)update!["message"]!["from"]!["id"]!));
    }

    [Fact]
    public async Task A_press_of_the_crowd_reaches_the_bot_with_its_data()
    {
        await using var stage = await Stage.Open();
        var id = await stage.Send("Выберите", new { inline_keyboard = new[] { new[] { new { text = "Да", callback_data = "yes" } } } });

        await stage.Post("/playground/crowd", $$"""[{"personId":{{Stage.Director}},"messageId":{{id}},"data":"yes"}]""");

        Assert.Equal("yes", (string?)(await stage.Updates())[^1]!["callback_query"]!["data"]);
    }

    [Theory]
    [InlineData("""[{"personId":9,"text":"раз"}]""", HttpStatusCode.NotFound)]
    [InlineData("""[{"personId":1001}]""", HttpStatusCode.BadRequest)]
    public async Task An_act_that_nobody_can_do_is_refused(string acts, HttpStatusCode status)
    {
        await using var stage = await Stage.Open();
        Assert.Equal(status, (await stage.Post("/playground/crowd", acts)).Status);
    }
}
