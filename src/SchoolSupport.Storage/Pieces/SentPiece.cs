using SchoolSupport.Core.Pieces;

namespace SchoolSupport.Storage.Pieces;

/// <summary>A text, link, photo or file that somebody sent, as every topic keeps them.</summary>
public record SentPiece
{
    public required long Id { get; init; }
    public PieceKind Kind { get; init; }

    /// <summary>The text or link itself; of a photo or file the words under it.</summary>
    public string? Body { get; init; }

    /// <summary>How the channel names the file; null for texts, and for what came another way.</summary>
    public string? ExternalId { get; init; }
    public string? Name { get; init; }
    public string? MediaType { get; init; }
    public long? Size { get; init; }

    /// <summary>Names the copy in the data folder, once made.</summary>
    public string? Checksum { get; init; }

    /// <summary>Why there is no copy and will be none.</summary>
    public string? NotCopied { get; init; }
    public long AddedBy { get; init; }

    public bool IsFile => Kind is PieceKind.Photo or PieceKind.File;

    public bool WaitsForCopy => this is { ExternalId: not null, Checksum: null, NotCopied: null };
}

/// <summary>A piece to be added.</summary>
public sealed record NewPiece(PieceKind Kind, long AddedBy)
{
    /// <summary>A text or link itself; of a photo or file the words under it.</summary>
    public string? Body { get; init; }
    public string? ExternalId { get; init; }

    /// <summary>The same for the same file, however often it is sent.</summary>
    public string? ExternalUniqueId { get; init; }

    /// <summary>What photos and files of one album have in common.</summary>
    public string? Album { get; init; }
    public string? Name { get; init; }
    public string? MediaType { get; init; }
    public long? Size { get; init; }
}

/// <summary>What came of adding a piece.</summary>
public enum AddedPiece
{
    Added,

    /// <summary>The same file is among them already.</summary>
    Twice,

    /// <summary>There are as many as there may be.</summary>
    TooMany,

    /// <summary>The text of all together would be too long.</summary>
    TooLong,

    /// <summary>Nothing is collected any more.</summary>
    Closed,
}
