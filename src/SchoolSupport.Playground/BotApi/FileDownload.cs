using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi;

/// <summary><c>/file/bot&lt;token&gt;/&lt;path&gt;</c>: the contents of a file that getFile named.</summary>
internal static class FileDownload
{
    /// <summary>The contents and the type they are served as.</summary>
    /// <exception cref="ApiFailure">401 as for methods; 404: no such file.</exception>
    public static async Task Serve(HttpContext context, World world)
    {
        var path = context.Request.Path.Value!["/file/bot".Length..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        BotPath.Check(slash < 0 ? path : path[..slash], world.Bot.Token);
        var file = slash < 0 ? null : world.Files.FindByPath(path[(slash + 1)..]);
        if (file is null)
            throw new ApiFailure(404, "");
        var content = world.Files.Read(file);
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
