using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Files;
using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.People;

/// <summary>Messages that are neither text nor an uploaded file: contacts, places, stickers, forwards, polls, dice.</summary>
internal static class OtherKindsEndpoints
{
    public static void MapOtherKinds(this IEndpointRouteBuilder app, World world)
    {
        app.MapPost("/playground/people/{id:long}/contact", context => Post(context, world, PeopleJson.Readable.SharedContact, Contact));
        app.MapPost("/playground/people/{id:long}/location", context => Post(context, world, PeopleJson.Readable.SharedLocation, Location));
        app.MapPost("/playground/people/{id:long}/poll", context => Post(context, world, PeopleJson.Readable.SentPoll, Poll));
        app.MapPost("/playground/people/{id:long}/sticker", context =>
            Post(context, world, PeopleJson.Readable.SentSticker, (sticker, _) => Sticker(world, sticker)));
        app.MapPost("/playground/people/{id:long}/dice", async context =>
        {
            var (person, chat) = context.Speaker(world);
            await Say(context, world, chat, person, Content("dice", json =>
            {
                json.WriteString("emoji"u8, "🎲");
                json.WriteNumber("value"u8, Random.Shared.Next(1, 7));
            }));
        });
        app.MapPost("/playground/people/{id:long}/forward", async context =>
        {
            var (person, chat) = context.Speaker(world);
            var forwarded = await context.Body(PeopleJson.Readable.ForwardedMessage);
            var message = world.PostByPerson(chat, person.Profile.Id, Forwarding.Draft(world, chat, forwarded));
            await context.ReplyMessage(world, message);
        });
    }

    private static async Task Post<T>(
        HttpContext context, World world, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, Func<T, Person, MessageContent> content)
    {
        var (person, chat) = context.Speaker(world);
        await Say(context, world, chat, person, content(await context.Body(type), person));
    }

    private static Task Say(HttpContext context, World world, Chat chat, Person person, MessageContent content) =>
        context.ReplyMessage(world, world.PostByPerson(chat, person.Profile.Id, BotSide.Draft() with { Content = content }));

    private static MessageContent Contact(SharedContact contact, Person person) => Content("contact", json =>
    {
        json.WriteString("phone_number"u8, contact.Phone);
        json.WriteString("first_name"u8, person.Profile.FirstName);
        json.WriteIfPresent("last_name"u8, person.Profile.LastName);
        json.WriteNumber("user_id"u8, person.Profile.Id);
    });

    private static MessageContent Location(SharedLocation place, Person person) => Content("location", json =>
    {
        json.WriteNumber("latitude"u8, place.Latitude);
        json.WriteNumber("longitude"u8, place.Longitude);
    });

    private static MessageContent Poll(SentPoll poll, Person person) => Content("poll", json =>
    {
        json.WriteString("id"u8, $"{Random.Shared.NextInt64()}");
        json.WriteString("question"u8, poll.Question);
        json.WriteStartArray("options"u8);
        foreach (var option in poll.Options)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, option);
            json.WriteNumber("voter_count"u8, 0);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("total_voter_count"u8, 0);
        json.WriteBoolean("is_closed"u8, false);
        json.WriteBoolean("is_anonymous"u8, true);
        json.WriteString("type"u8, "regular"u8);
        json.WriteBoolean("allows_multiple_answers"u8, false);
    });

    private static MessageContent Sticker(World world, SentSticker sticker)
    {
        byte[] placeholder = [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBP"u8];
        return MediaContent.Of(world, world.Files.Register(world.Files.Keep(placeholder), "sticker", sticker.Emoji, "image/webp", placeholder.Length));
    }

    private static MessageContent Content(string kind, Action<Utf8JsonWriter> write) => new(kind, new RawJson(UpdateShape.Text(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    })));
}
