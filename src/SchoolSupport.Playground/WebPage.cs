using System.Collections.Frozen;
using System.Reflection;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground;

/// <summary>The files of the web page, which travel inside the assembly.</summary>
internal static class WebPage
{
    private const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary();

    public static async Task Serve(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        await using var content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + (path.Length == 0 ? "index.html" : path));
        if (content is null)
        {
            await BotApiEndpoint.Refuse(context, new ApiFailure(404, ""));
            return;
        }
        context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path.Length == 0 ? "index.html" : path), "application/octet-stream");
        context.Response.ContentLength = content.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'";
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
