namespace SchoolSupport.Playground.BotApi;

/// <summary>A file part of a multipart request.</summary>
internal sealed record UploadedFile(string Name, string MimeType, ReadOnlyMemory<byte> Content);
