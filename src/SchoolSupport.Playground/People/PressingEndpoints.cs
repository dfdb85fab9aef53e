using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>Buttons under messages.</summary>
internal static class PressingEndpoints
{
    public static void MapPressing(this IEndpointRouteBuilder app, World world) =>
        app.MapPost("/playground/people/{id:long}/press", async context =>
        {
            var (person, chat) = context.Speaker(world);
            var pressed = await context.Body(PeopleJson.Readable.PressedButton);
            var message = chat.Find(pressed.MessageId) ?? throw new PeopleFailure(404, "no such message");
            await context.Reply(await Press(context, world, chat, person, message, pressed), PeopleJson.Readable.ShownAnswer);
        });

    private static async Task<ShownAnswer> Press(
        HttpContext context, World world, Chat chat, Person person, ChatMessage message, PressedButton pressed)
    {
        var data = pressed.Data;
        if (data is null)
        {
            var button = ButtonAt(message, pressed);
            if (button.Data is null)
                return new ShownAnswer(false, Url: button.Url, CopyText: button.CopyText);
            data = button.Data;
        }
        var callback = world.Press(chat, person.Profile.Id, message, data);
        if (context.Request.Query["wait"] == "false")
            return new ShownAnswer(false, QueryId: callback.Id);
        return await Answer(callback, world, context.RequestAborted);
    }

    private static async Task<ShownAnswer> Answer(OpenCallback callback, World world, CancellationToken aborted)
    {
        try
        {
            var answer = await callback.Answer.WaitAsync(world.Callbacks.Lifetime, world.Clock.Underlying, aborted);
            return new ShownAnswer(true, answer.Text, answer.Alert, answer.Url, QueryId: callback.Id);
        }
        catch (TimeoutException)
        {
            // The app's spinner stops, nothing is shown.
            return new ShownAnswer(false, QueryId: callback.Id);
        }
    }

    private static InlineButton ButtonAt(ChatMessage message, PressedButton pressed)
    {
        var row = message.Deleted ? null : message.Buttons.ElementAtOrDefault(pressed.Row ?? 0);
        return row?.ElementAtOrDefault(pressed.Column ?? 0) ?? throw new PeopleFailure(404, "no such button");
    }
}
