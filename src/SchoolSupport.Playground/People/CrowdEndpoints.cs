using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>
/// What many people do at the same moment, in one request: a load test that sends a request for every tap spends more of the machine
/// than the bot it tries.
/// </summary>
internal static class CrowdEndpoints
{
    public static void MapCrowd(this IEndpointRouteBuilder app, World world)
    {
        app.MapPost("/playground/crowd/people", async context =>
        {
            foreach (var person in await context.Body(PeopleJson.Readable.PlaygroundPersonArray))
                world.People.Invite(person);
            world.TellPeople();
            await context.Done();
        });

        app.MapPost("/playground/crowd", async context =>
        {
            foreach (var act in await context.Body(PeopleJson.Readable.CrowdActArray))
                Do(world, act);
            await context.Done();
        });
    }

    private static void Do(World world, CrowdAct act)
    {
        var person = world.People.Find(act.PersonId) ?? throw new PeopleFailure(404, "no such person");
        var chat = world.Chats.Open(person.Profile.Id);
        if (act.Text is { } text)
        {
            world.PostByPerson(chat, person.Profile.Id, BotSide.Draft() with { Text = SpeakingEndpoints.Written(text) });
            return;
        }
        if (act.MessageId is not { } id || act.Data is not { } data || chat.Present(id) is not { } message)
            throw new PeopleFailure(400, "an act is a text, or the data of a button and the message it stands under");
        world.Press(chat, person.Profile.Id, message, data);
    }
}
