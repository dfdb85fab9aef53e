namespace SchoolSupport.Playground.Accounts;

/// <summary>What a message holds beside text: one field of the Bot API's Message.</summary>
/// <param name="Kind">The field: document, photo, voice, contact, location…</param>
/// <param name="Json">Its value, as sent to the bot.</param>
/// <param name="FileId">The file to fetch for it, the largest one of a photo.</param>
internal sealed record MessageContent(string Kind, RawJson Json, string? FileId = null)
{
    private static readonly string[] Captioned = ["document", "photo", "video", "animation", "audio", "voice"];

    public bool MayHaveCaption => Captioned.Contains(Kind);
}
