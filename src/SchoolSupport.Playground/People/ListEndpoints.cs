using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>The list of people and what each sees.</summary>
internal static class ListEndpoints
{
    private const int MostMessages = 1000;

    public static void MapLists(this IEndpointRouteBuilder app, World world)
    {
        app.MapGet("/playground/people", context =>
            context.Reply([.. world.People.All.Select(person => ShownPerson.Of(world, person))], PeopleJson.Readable.ShownPersonArray));

        app.MapPost("/playground/people", async context =>
        {
            var person = world.People.Invite(await context.Body(PeopleJson.Readable.PlaygroundPerson));
            world.TellPeople();
            await context.Reply([ShownPerson.Of(world, person)], PeopleJson.Readable.ShownPersonArray);
        });

        app.MapGet("/playground/people/{id:long}/messages", context =>
        {
            var person = context.Person(world);
            var messages = Messages(world, person, context.ChatOf(world, person), context.QueryNumber("after"), context.QueryNumber("limit"));
            return context.Reply(messages, PeopleJson.Readable.ShownMessageArray);
        });

        app.MapPost("/playground/people/{id:long}/block", async context =>
        {
            var person = context.Person(world);
            var wish = await context.Body(PeopleJson.Readable.SetBlocked);
            var chat = world.Chats.Open(person.Profile.Id);
            world.SetBlocked(chat, person.Profile.Id, wish.Blocked);
            // The app's «Restart» says /start by itself.
            if (person.Blocked && !wish.Blocked)
                world.PostByPerson(chat, person.Profile.Id, BotSide.Draft() with { Text = SpeakingEndpoints.Written("/start") });
            await context.Done();
        });

        app.MapPost("/playground/people/{id:long}/deactivate", context =>
        {
            world.People.Change(context.Person(world).Profile.Id, person => person with { Deactivated = true });
            world.TellPeople();
            return context.Done();
        });

        app.MapGet("/playground/commands/{id:long}", context =>
        {
            var commands = CommandMenu.For(world.Bot.Settings, context.ChatOf(world, context.Person(world)));
            return context.Reply([.. commands.Select(command => new ShownCommand(command.Command, command.Description))], PeopleJson.Readable.ShownCommandArray);
        });
    }

    // Looking at a chat reads it.
    private static ShownMessage[] Messages(World world, Person person, Chat chat, long? after, long? limit)
    {
        lock (chat.Gate)
        {
            var count = (int)Math.Clamp(limit ?? MostMessages, 1, MostMessages);
            var first = after is { } known ? chat.After(known) : Math.Max(0, chat.Messages.Count - count);
            if (chat.IsPrivate && chat.Messages.Count > 0)
                world.People.Change(person.Profile.Id, reader => reader with { ReadUpTo = chat.Messages[^1].Id });
            return [.. chat.Messages.Skip(first).Take(count).Select(message => ShownMessage.Of(world, message))];
        }
    }
}
