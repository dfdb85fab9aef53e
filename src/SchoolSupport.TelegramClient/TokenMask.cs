using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

/// <summary>
/// The token is part of every address, so a handler, a proxy or a server may put it into what an exception says.
/// Nothing leaves the client unmasked.
/// </summary>
internal sealed class TokenMask(string token)
{
    private const int ShortestSecret = 16;
    private readonly string[] _forms = Forms(token);

    public string Hide(string text)
    {
        foreach (var form in _forms) text = text.Replace(form, "[token]", StringComparison.OrdinalIgnoreCase);
        return text;
    }

    /// <summary>The exception itself if it is clean; else one that says the same without the token, and wraps nothing.</summary>
    public Exception Hide(Exception exception)
    {
        var full = exception.ToString();
        var safe = Hide(full);
        return safe == full ? exception : new RequestException(safe);
    }

    private static string[] Forms(string token)
    {
        var secret = token[(token.IndexOf(':') + 1)..];
        return secret.Length >= ShortestSecret ? [token, secret] : [token, Uri.EscapeDataString(token)];
    }
}
