using System.Text;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.Word;

/// <summary>Takes the blocks of a document, or of a cell, as they are read.</summary>
internal interface IBlockSink
{
    void Add(WordParagraph paragraph);

    void Add(DocumentTable table);
}

/// <summary>The blocks of the body; empty paragraphs are counted and left out.</summary>
internal sealed class BodyBlocks : IBlockSink
{
    private readonly List<DocumentBlock> blocks = [];
    private int paragraphs;

    public IReadOnlyList<DocumentBlock> All => blocks;

    public void Add(WordParagraph paragraph)
    {
        paragraphs++;
        if (!string.IsNullOrWhiteSpace(paragraph.Text)) blocks.Add(new DocumentParagraph(paragraphs, paragraph.LabelledText, paragraph.IsHeading || paragraph.IsBold));
    }

    public void Add(DocumentTable table) => blocks.Add(table);
}

/// <summary>The text of a cell; tables within it are kept beside as well.</summary>
internal sealed class CellBlocks(List<DocumentTable> nested) : IBlockSink
{
    private readonly StringBuilder text = new();
    private bool isBold = true;

    public string Text => text.ToString();

    public bool IsBold => isBold && text.Length > 0;

    public void Add(WordParagraph paragraph)
    {
        Append(paragraph.LabelledText);
        isBold &= paragraph.IsBold || string.IsNullOrWhiteSpace(paragraph.Text);
    }

    public void Add(DocumentTable table)
    {
        nested.Add(table);
        foreach (DocumentRow row in table.Rows) Append(string.Join(' ', row.Cells.Where(cell => !cell.IsContinued).Select(cell => cell.Text)));
        isBold = false;
    }

    private void Append(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(line);
    }
}
