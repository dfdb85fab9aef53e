using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>Groups with the bot in them. People speak there by <c>?chat=ID</c> behind what they do.</summary>
internal static class GroupEndpoints
{
    public static void MapGroups(this IEndpointRouteBuilder app, World world)
    {
        app.MapGet("/playground/groups", context =>
            context.Reply([.. world.Chats.All.Where(chat => !chat.IsPrivate).Select(ShownGroup.Of)], PeopleJson.Readable.ShownGroupArray));

        app.MapPost("/playground/groups", async context =>
        {
            var wish = await context.Body(PeopleJson.Readable.NewGroup);
            if (string.IsNullOrWhiteSpace(wish.Title) || wish.Members.Count == 0 || wish.Members.Any(id => world.People.Find(id) is null))
                throw new PeopleFailure(400, "a group has a title and members of the list");
            var chat = world.Chats.OpenGroup(wish.Title, wish.Members);
            world.TellBotOfMembership(chat, wish.Members[0], "left", "member");
            await context.Reply([ShownGroup.Of(chat)], PeopleJson.Readable.ShownGroupArray);
        });

        app.MapPost("/playground/groups/{id:long}/bot", async context =>
        {
            var id = long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);
            if (world.Chats.Find(id) is not { IsPrivate: false } chat)
                throw new PeopleFailure(404, "no such group");
            var present = (await context.Body(PeopleJson.Readable.BotInGroup)).Present;
            if (chat.Identity.BotPresent != present)
            {
                world.Chats.Change(chat, chat.Identity with { BotPresent = present });
                world.TellBotOfMembership(chat, chat.Identity.Members[0], present ? "kicked" : "member", present ? "member" : "kicked");
            }
            await context.Done();
        });
    }
}

internal sealed record NewGroup(string Title, IReadOnlyList<long> Members);

internal sealed record BotInGroup(bool Present);

internal sealed record ShownGroup(long Id, string Title, IReadOnlyList<long> Members, bool BotPresent)
{
    public static ShownGroup Of(Chat chat) => new(chat.Id, chat.Identity.Title!, chat.Identity.Members, chat.Identity.BotPresent);
}
