namespace SchoolSupport.Core.Tables;

/// <summary>A paragraph or a table of a document.</summary>
public abstract record DocumentBlock
{
    private protected DocumentBlock()
    {
    }
}

/// <summary>A paragraph.</summary>
/// <param name="Number">Its number in the document, from 1; in a text file the number of its line.</param>
/// <param name="Text">Its text, with the label of an automatic list; line breaks as «\n».</param>
/// <param name="IsHeading">Whether it is set apart: wholly bold or in the style of a heading.</param>
public sealed record DocumentParagraph(int Number, string Text, bool IsHeading = false) : DocumentBlock;

/// <summary>A table, or the piece of one between two blank lines of a text or sheet.</summary>
/// <param name="Place">Where it stands, for the reader of a message: «таблица 2», «лист «План»», «текст».</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Nested">Tables within its cells, whose text also stands in the cells.</param>
public sealed record DocumentTable(string Place, IReadOnlyList<DocumentRow> Rows, IReadOnlyList<DocumentTable>? Nested = null) : DocumentBlock;
