using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Formatting;

namespace SchoolSupport.Playground.People;

/// <summary>What a person says: texts, edits, start links.</summary>
internal static class SpeakingEndpoints
{
    private const int MostCharacters = 4096;

    public static void MapSpeaking(this IEndpointRouteBuilder app, World world)
    {
        app.MapPost("/playground/people/{id:long}/text", async context =>
        {
            var (person, chat) = context.Speaker(world);
            var said = await context.Body(PeopleJson.Readable.SaidText);
            if (said.ReplyTo is { } target && chat.Find(target) is null)
                throw new PeopleFailure(404, "no such message to reply to");
            var message = world.PostByPerson(chat, person.Profile.Id, BotSide.Draft() with { Text = Written(said.Text), ReplyTo = said.ReplyTo });
            await context.ReplyMessage(world, message);
        });

        app.MapPost("/playground/people/{id:long}/edit", async context =>
        {
            var (person, chat) = context.Speaker(world);
            var edit = await context.Body(PeopleJson.Readable.EditedText);
            if (chat.Present(edit.MessageId) is not { FromBot: false } message || message.SenderId != person.Profile.Id || (message.Content is not null && !message.HasCaption))
                throw new PeopleFailure(404, "no such message of this person");
            await context.ReplyMessage(world, world.EditByPerson(chat, message with { Text = Written(edit.Text) }));
        });

        app.MapPost("/playground/people/{id:long}/open", async context =>
        {
            var (person, chat) = context.Speaker(world);
            var opened = await context.Body(PeopleJson.Readable.OpenedLink);
            var code = StartLink.Code(opened.Link) ?? throw new PeopleFailure(400, "the link has no start parameter Telegram would pass on");
            await context.ReplyMessage(world, world.PostByPerson(chat, person.Profile.Id, BotSide.Draft() with { Text = Written($"/start {code}") }));
        });
    }

    /// <summary>The text as it arrives.</summary>
    /// <exception cref="PeopleFailure">400: empty, or longer than an app lets anybody write.</exception>
    public static FormattedText Written(string text)
    {
        var cleaned = TextCleaning.Clean(new FormattedText(text, []));
        if (cleaned.Text.Length == 0)
            throw new PeopleFailure(400, "the text is empty");
        return MessageText.Length(cleaned) <= MostCharacters
            ? EntityFinder.AddFound(cleaned)
            : throw new PeopleFailure(400, "the text is longer than 4096 characters");
    }

    public static Task ReplyMessage(this HttpContext context, World world, ChatMessage message) =>
        context.Reply(ShownMessage.Of(world, message), PeopleJson.Readable.ShownMessage);
}
