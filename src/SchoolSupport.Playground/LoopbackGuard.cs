namespace SchoolSupport.Playground;

/// <summary>
/// Keeps foreign web pages out: a page elsewhere can make a browser call this server, under another host name (DNS rebinding) or
/// with a plain form (CSRF).
/// </summary>
internal static class LoopbackGuard
{
    private static readonly string[] Hosts = ["127.0.0.1", "localhost", "[::1]"];

    public static bool Allows(HttpRequest request)
    {
        if (!Hosts.Contains(request.Host.Host) || !IsOwn(request.Headers.Origin))
            return false;
        var changesSomething = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        return !changesSomething || !request.Path.StartsWithSegments("/playground") || CannotBeAForm(request);
    }

    // Browsers send neither JSON nor own headers to another site without asking it first.
    private static bool CannotBeAForm(HttpRequest request) =>
        request.Headers.ContainsKey("X-Playground")
        || request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsOwn(string? origin) =>
        string.IsNullOrEmpty(origin) || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.IsLoopback);
}
