namespace SchoolSupport.Storage.Pieces;

/// <summary>Pieces of one topic whose files are copied to the data folder.</summary>
public interface ICopiedPieces
{
    /// <summary>Which pieces of a submission, an event, an announcement wait for their copy.</summary>
    Task<IReadOnlyList<SentPiece>> Uncopied(long ownerId);

    /// <summary>Notes the copy. False when there is one already.</summary>
    /// <param name="id">The piece.</param>
    /// <param name="storedFileId">The row of the copy.</param>
    /// <param name="checksum">Its content.</param>
    Task<bool> SetCopy(long id, long storedFileId, string checksum);

    /// <summary>Notes why there will be no copy: too large, gone from the channel.</summary>
    Task SetNotCopied(long id, string reason);
}
