namespace SchoolSupport.Playground.BotApi;

/// <summary>Takes apart <c>/bot&lt;token&gt;/&lt;method&gt;</c> and checks the token.</summary>
internal static class BotPath
{
    private const int LongestToken = 80;

    /// <summary>The method's name; empty when the path has none.</summary>
    /// <exception cref="ApiFailure">401: malformed or wrong token; 404: no path of the Bot API.</exception>
    public static string Method(string path, string token)
    {
        const string beginning = "/bot";
        if (!path.StartsWith(beginning, StringComparison.Ordinal))
            throw new ApiFailure(404, "");
        var rest = path[beginning.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var given = slash < 0 ? rest : rest[..slash];
        Check(given, token);
        var method = slash < 0 ? "" : rest[(slash + 1)..];
        const string testEnvironment = "test/";
        if (method.StartsWith(testEnvironment, StringComparison.Ordinal))
            method = method[testEnvironment.Length..];
        return method;
    }

    public static void Check(string given, string token)
    {
        if (given.StartsWith('0') || given.Length > LongestToken || !given.Contains(':', StringComparison.Ordinal))
            throw new ApiFailure(401, "invalid token specified");
        if (given != token)
            throw new ApiFailure(401, "");
    }
}
