using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.People;

/// <summary>Groups with the bot in them. People speak there by <c>?chat=ID</c> behind what they do.</summary>
internal static class GroupEndpoints
{
    public static void MapGroups(this IEndpointRouteBuilder app, World world)
    {
        app.MapGet("/playground/groups", context =>
            context.Reply([.. world.Chats.All.Where(chat => chat is { IsPrivate: false, Identity: { Gone: false, UpgradedTo: null } }).Select(ShownGroup.Of)], PeopleJson.Readable.ShownGroupArray));

        app.MapPost("/playground/groups", async context =>
        {
            var wish = await context.Body(PeopleJson.Readable.NewGroup);
            if (string.IsNullOrWhiteSpace(wish.Title) || wish.Members.Count == 0 || wish.Members.Any(id => world.People.Find(id) is null))
                throw new PeopleFailure(400, "a group has a title and members of the list");
            var chat = world.Chats.OpenGroup(wish.Title, wish.Members);
            world.TellBotOfMembership(chat, wish.Members[0], "left", "member");
            world.PostService(chat, wish.Members[0], "group_chat_created", json => json.WriteBooleanValue(true));
            world.TellPeople();
            await context.Reply([ShownGroup.Of(chat)], PeopleJson.Readable.ShownGroupArray);
        });

        app.MapPost("/playground/groups/{id:long}/bot", async context =>
        {
            var chat = context.Group(world);
            var present = (await context.Body(PeopleJson.Readable.BotInGroup)).Present;
            if (chat.Identity.BotPresent != present)
                SetBotPresent(world, chat, present);
            await context.Done();
        });
    }

    /// <summary>What else becomes of groups: they turn into supergroups, are deleted, or silence the bot.</summary>
    public static void MapGroupFates(this IEndpointRouteBuilder app, World world)
    {
        app.MapPost("/playground/groups/{id:long}/upgrade", async context =>
        {
            var group = context.Group(world);
            var super = world.Chats.Upgrade(group);
            world.PostService(group, group.Identity.Members[0], "migrate_to_chat_id", json => json.WriteNumberValue(super.Id));
            world.PostService(super, group.Identity.Members[0], "migrate_from_chat_id", json => json.WriteNumberValue(group.Id));
            world.TellPeople();
            await context.Reply([ShownGroup.Of(super)], PeopleJson.Readable.ShownGroupArray);
        });

        app.MapPost("/playground/groups/{id:long}/delete", context => Become(context, world, group => group with { Gone = true }));

        app.MapPost("/playground/groups/{id:long}/rights", async context =>
        {
            var maySpeak = (await context.Body(PeopleJson.Readable.BotRights)).MaySpeak;
            await Become(context, world, group => group with { BotMaySpeak = maySpeak });
        });
    }

    private static Task Become(HttpContext context, World world, Func<ChatIdentity, ChatIdentity> change)
    {
        var group = context.Group(world);
        world.Chats.Change(group, change(group.Identity));
        world.TellPeople();
        return context.Done();
    }

    private static void SetBotPresent(World world, Chat group, bool present)
    {
        var by = group.Identity.Members[0];
        world.Chats.Change(group, group.Identity with { BotPresent = present });
        world.TellBotOfMembership(group, by, present ? "kicked" : "member", present ? "member" : "kicked");
        if (present)
        {
            world.PostService(group, by, "new_chat_members", json =>
            {
                json.WriteStartArray();
                json.WriteBot(world.Bot);
                json.WriteEndArray();
            });
        }
        else
            world.PostService(group, by, "left_chat_member", json => json.WriteBot(world.Bot));
        world.TellPeople();
    }

    private static Chat Group(this HttpContext context, World world) =>
        world.Chats.Find(long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture)) is { IsPrivate: false } chat
            ? chat
            : throw new PeopleFailure(404, "no such group");
}

internal sealed record NewGroup(string Title, IReadOnlyList<long> Members);

internal sealed record BotInGroup(bool Present);

internal sealed record BotRights(bool MaySpeak);

internal sealed record ShownGroup(long Id, string Title, IReadOnlyList<long> Members, bool BotPresent, ShownLast? Last)
{
    public static ShownGroup Of(Chat chat)
    {
        lock (chat.Gate)
            return new ShownGroup(chat.Id, chat.Identity.Title!, chat.Identity.Members, chat.Identity.BotPresent, ShownLast.Of(chat));
    }
}
