namespace SchoolSupport.Documents.Word;

/// <summary>A paragraph as read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Label">The number or mark that an automatic list shows before it; empty without one.</param>
/// <param name="IsBold">Whether it has text and all of it is bold.</param>
/// <param name="IsHeading">Whether it has the style of a heading.</param>
internal readonly record struct WordParagraph(string Text, string Label, bool IsBold, bool IsHeading)
{
    /// <summary>Label and text as the reader of the document sees them. A cell of numbers often has the label alone.</summary>
    public string LabelledText => Label.Length == 0 ? Text : Text.Length == 0 ? (Label == "•" ? "" : Label) : $"{Label} {Text}";
}
