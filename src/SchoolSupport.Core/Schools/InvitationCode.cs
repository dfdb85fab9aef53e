using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Schools;

/// <summary>
/// The secret of a personal invitation: 26 characters, 130 random bits, from an alphabet without look-alikes, so that it can be
/// typed from paper. Fits Telegram's start parameter. Stored only as <see cref="Hash"/>.
/// </summary>
public sealed partial record InvitationCode
{
    /// <summary>Length in characters.</summary>
    public const int Length = 26;

    // Crockford's base 32: no i, l, o, u.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private InvitationCode(string text) => Text = text;

    /// <summary>The code itself: for the link only, never for storage or a log.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the code, 64 lower-case hexadecimal digits. The code's own 130 bits make a salt needless.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    /// <summary>Makes a code from a cryptographic random source.</summary>
    public static InvitationCode Make(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        byte[] bytes = new byte[Length];
        random.GetBytes(bytes);
        return new InvitationCode(string.Concat(bytes.Select(b => Alphabet[b & 31])));
    }

    /// <summary>
    /// Finds a code in what a person sent: the whole link, «/start CODE», or the code typed by hand in any case,
    /// with spaces or dashes, o for 0 and i or l for 1.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InvitationCode? code)
    {
        string found = PlainText.Clean(text);
        Match marked = StartPattern().Match(found);
        if (marked.Success) found = marked.Groups[1].Value;
        string plain = string.Concat(found.ToLowerInvariant().Where(c => c is not (' ' or '-' or '_')).Select(Unmistaken));
        code = plain.Length == Length && plain.All(c => Alphabet.Contains(c, StringComparison.Ordinal)) ? new InvitationCode(plain) : null;
        return code is not null;
    }

    /// <summary>The link that opens the bot with this code.</summary>
    public string LinkTo(string botUserName) => $"https://t.me/{botUserName}?start={Text}";

    /// <summary>Says nothing of the secret, so that a log cannot either.</summary>
    public override string ToString() => "invitation code";

    private static char Unmistaken(char c) => c switch { 'o' or 'о' => '0', 'i' or 'l' => '1', _ => c };

    [GeneratedRegex(@"(?:[?&]start=|^/?start(?:@\w+)?[\s=]+)([^&#]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartPattern();
}
