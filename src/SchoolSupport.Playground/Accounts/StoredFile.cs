namespace SchoolSupport.Playground.Accounts;

/// <summary>A file on the shelf.</summary>
/// <param name="Number">Rises with every file.</param>
/// <param name="FileId">What requests name it by.</param>
/// <param name="UniqueId">file_unique_id: the same for one file, no use in requests.</param>
/// <param name="Kind">document, photo, voice…: a file cannot be sent as another kind.</param>
/// <param name="Path">Behind <c>/file/bot…/</c>: <c>documents/file_7.pdf</c>.</param>
/// <param name="Content">Its name on the shelf; several sizes of a photo share one.</param>
internal sealed record StoredFile(
    long Number, string FileId, string UniqueId, string Kind, string? Name, string MimeType, long Size, string Path, string Content)
{
    public int Width { get; init; }

    public int Height { get; init; }
}
