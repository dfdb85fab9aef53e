using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Files;

/// <summary>A file parameter: an identifier, an address, <c>attach://name</c>, or a part of the request under the parameter's name.</summary>
internal static class FileArgument
{
    private const long LargestUpload = 50L << 20;
    private const string Attachment = "attach://";

    /// <summary>The file on the shelf: the one named, or the one that came along.</summary>
    /// <param name="parameter">The parameter's name, or an InputMedia's value.</param>
    /// <param name="kind">What it is to be sent as: document, photo…</param>
    /// <param name="complaintIfMissing">What a request without a file is told.</param>
    public static StoredFile Read(BotCall call, string parameter, string kind, string complaintIfMissing)
    {
        if (call.Parameters.File(parameter) is { } part)
            return Keep(call.World, part, kind);
        var value = call.Parameters.Text(parameter);
        return value.Length > 0 ? Named(call, value, kind, complaintIfMissing) : throw ApiFailure.BadRequest(complaintIfMissing);
    }

    /// <summary>The file that a value names.</summary>
    public static StoredFile Named(BotCall call, string value, string kind, string complaintIfMissing)
    {
        if (value.StartsWith(Attachment, StringComparison.Ordinal))
        {
            var part = call.Parameters.File(value[Attachment.Length..]) ?? throw ApiFailure.BadRequest(complaintIfMissing);
            return Keep(call.World, part, kind);
        }
        // The playground never goes to the network for a bot.
        if (value.Contains('.', StringComparison.Ordinal))
            throw ApiFailure.BadRequest("failed to get HTTP URL content");
        if (FileIdentifier.Defect(value) is { } defect)
            throw ApiFailure.BadRequest($"wrong remote file identifier specified: can't unserialize it. {defect}");
        var file = call.World.Files.Find(value) ?? throw ApiFailure.BadRequest("wrong file identifier/HTTP URL specified");
        return file.Kind == kind ? file : throw ApiFailure.BadRequest($"can't use file of type {Capitalised(file.Kind)} as {Capitalised(kind)}");
    }

    private static StoredFile Keep(World world, UploadedFile part, string kind)
    {
        if (part.Content.Length == 0)
            throw ApiFailure.BadRequest("file must be non-empty");
        if (part.Content.Length > LargestUpload)
            throw new ApiFailure(413, "");
        return kind == "photo"
            ? PhotoUpload.Keep(world, part.Content)
            : world.Files.Register(world.Files.Keep(part.Content), kind, FileName(part), part.MimeType, part.Content.Length);
    }

    private static string FileName(UploadedFile part) => Path.GetFileName(part.Name) is { Length: > 0 } name ? name : "file";

    private static string Capitalised(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('_', ' ');
}
