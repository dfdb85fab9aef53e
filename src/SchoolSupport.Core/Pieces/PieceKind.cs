namespace SchoolSupport.Core.Pieces;

/// <summary>What one piece of evidence is.</summary>
public enum PieceKind
{
    /// <summary>A few words.</summary>
    Text,

    /// <summary>A link, perhaps with words around it.</summary>
    Link,

    /// <summary>A photo.</summary>
    Photo,

    /// <summary>Any other file.</summary>
    File,
}
