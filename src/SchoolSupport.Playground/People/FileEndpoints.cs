using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Files;
using SchoolSupport.Playground.BotApi.Formatting;

namespace SchoolSupport.Playground.People;

/// <summary>Files that people send and fetch.</summary>
internal static class FileEndpoints
{
    private static readonly string[] Kinds = ["document", "photo", "voice", "video", "audio", "sticker", "animation", "video_note"];

    // What a browser may show in place; all else is downloaded, so that nobody's upload runs as a page of this site.
    private static readonly string[] Shown = ["image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg", "audio/mpeg", "video/mp4"];

    public static void MapFiles(this IEndpointRouteBuilder app, World world)
    {
        app.MapPost("/playground/people/{id:long}/files", async context =>
        {
            var (person, chat) = context.Speaker(world);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var draft = await Draft(world, form);
            await context.ReplyMessage(world, world.PostByPerson(chat, person.Profile.Id, draft));
        });

        app.MapGet("/playground/files/{fileId}", async context =>
        {
            var file = world.Files.Find((string)context.Request.RouteValues["fileId"]!) ?? throw new PeopleFailure(404, "no such file");
            var content = world.Files.Read(file);
            context.Response.ContentType = Shown.Contains(file.MimeType) ? file.MimeType : "application/octet-stream";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            var disposition = Shown.Contains(file.MimeType) ? "inline" : "attachment";
            context.Response.Headers.ContentDisposition = $"{disposition}; filename*=UTF-8''{Uri.EscapeDataString(file.Name ?? "file")}";
            context.Response.ContentLength = content.Length;
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        });
    }

    private static async Task<ChatMessage> Draft(World world, IFormCollection form)
    {
        if (form.Files.GetFile("file") is not { Length: > 0 } part)
            throw new PeopleFailure(400, "a part «file» with a file that is not empty is needed");
        var kind = form["kind"] is [{ Length: > 0 } given] ? given : "document";
        if (!Kinds.Contains(kind))
            throw new PeopleFailure(400, $"kind is one of {string.Join(", ", Kinds)}");
        var content = new byte[part.Length];
        await using (var stream = part.OpenReadStream())
            await stream.ReadExactlyAsync(content);
        var file = kind == "photo"
            ? PhotoUpload.Keep(world, content)
            : world.Files.Register(world.Files.Keep(content), kind, part.FileName, part.ContentType ?? "application/octet-stream", content.Length);
        var caption = TextCleaning.Clean(new FormattedText(form["caption"].ToString(), []));
        return BotSide.Draft() with
        {
            Content = MediaContent.Of(world, file),
            Text = EntityFinder.AddFound(caption),
            MediaGroupId = form["mediaGroupId"] is [{ Length: > 0 } group] ? group : null,
        };
    }
}
