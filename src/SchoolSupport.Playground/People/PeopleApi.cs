using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.People;

/// <summary>Reading and answering for everything under <c>/playground</c>.</summary>
internal static class PeopleApi
{
    /// <summary>Turns failures into JSON answers.</summary>
    public static async Task Guarded(HttpContext context, Func<Task> next)
    {
        try
        {
            await next();
        }
        catch (PeopleFailure failure)
        {
            await Fail(context, failure.Status, failure.Message);
        }
        catch (ApiFailure failure)
        {
            await Fail(context, failure.Code, failure.Description);
        }
        catch (JsonException failure)
        {
            await Fail(context, 400, failure.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    public static async Task<T> Body<T>(this HttpContext context, JsonTypeInfo<T> type) =>
        await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted)
        ?? throw new PeopleFailure(400, "an object is expected");

    public static Task Reply<T>(this HttpContext context, T value, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    public static Task Done(this HttpContext context)
    {
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    /// <summary>The person of the path's id.</summary>
    public static Person Person(this HttpContext context, World world) =>
        world.People.Find(long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture))
        ?? throw new PeopleFailure(404, "no such person");

    /// <summary>The person, with the chat to write into: the private one, or the group of <c>?chat=ID</c>.</summary>
    /// <exception cref="PeopleFailure">409: the person has blocked the bot; 404: no such group with this person.</exception>
    public static (Person Person, Chat Chat) Speaker(this HttpContext context, World world)
    {
        var person = context.Person(world);
        var chat = context.ChatOf(world, person);
        return person.Blocked && chat.IsPrivate ? throw new PeopleFailure(409, "the person has blocked the bot") : (person, chat);
    }

    public static Chat ChatOf(this HttpContext context, World world, Person person)
    {
        if (context.QueryNumber("chat") is not { } id)
            return world.Chats.Open(person.Profile.Id);
        return world.Chats.Find(id) is { } chat && chat.Audience.Contains(person.Profile.Id)
            ? chat
            : throw new PeopleFailure(404, "no such group with this person");
    }

    public static long? QueryNumber(this HttpContext context, string name) =>
        long.TryParse(context.Request.Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static async Task Fail(HttpContext context, int status, string error)
    {
        context.Response.StatusCode = status;
        await context.Reply(new ShownError(error), PeopleJson.Readable.ShownError);
    }
}
