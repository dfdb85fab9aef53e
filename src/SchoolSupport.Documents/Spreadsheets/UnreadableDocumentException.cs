namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Why a file cannot be read.</summary>
public enum DocumentFault
{
    /// <summary>Not a byte in it, or not a word.</summary>
    Empty,

    /// <summary>Another kind of file: a picture, a PDF, a text, whatever its name says.</summary>
    WrongKind,

    /// <summary>The same kind in another format: .xls, .xlsb, .ods, .doc, .odt.</summary>
    OtherFormat,

    /// <summary>Closed by a password.</summary>
    PasswordProtected,

    /// <summary>More bytes, rows, columns or cells than allowed, packed or unpacked.</summary>
    TooLarge,

    /// <summary>Begins like the kind it should be and then breaks its format.</summary>
    Damaged,

    /// <summary>Holds what a document never needs and an attacker does: a document type declaration.</summary>
    Forbidden,
}

/// <summary>A file that cannot be read. The message is one Russian sentence for the person who sent it.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <param name="fault">What kind of trouble it is.</param>
    /// <param name="message">One Russian sentence for the sender.</param>
    /// <param name="cause">What the reading library said, for the log.</param>
    public UnreadableDocumentException(DocumentFault fault, string message, Exception? cause = null)
        : base(message, cause) => Fault = fault;

    /// <summary>What kind of trouble it is.</summary>
    public DocumentFault Fault { get; }
}
