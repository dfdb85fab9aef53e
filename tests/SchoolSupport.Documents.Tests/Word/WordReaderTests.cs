using SchoolSupport.Core.Tables;
using static SchoolSupport.Documents.Tests.Word.HandMadeDocument;

namespace SchoolSupport.Documents.Tests.Word;

public class WordReaderTests
{
    private static string Shown(string body) => Shown(new HandMadeDocument(body).Read());

    // Paragraphs as lines, rows as [a|b]; ‹›marks columns and spans: «c1+2» begins in column 1 and covers 2, «^» goes on from above.
    private static string Shown(DocumentContent content) => string.Join(" / ", content.Blocks.Select(block => block switch
    {
        DocumentParagraph paragraph => paragraph.Text.Replace('\n', '¶'),
        DocumentTable table => string.Concat(table.Rows.Select(row => $"[{string.Join('|', row.Cells.Select(cell => $"{(cell.IsContinued ? "^" : "")}{cell.Text.Replace('\n', '¶')}{(cell.Span > 1 ? $"+{cell.Span}" : "")}"))}]")),
        _ => "?",
    }));

    [Fact]
    public void Paragraphs_and_tables_come_in_order() =>
        Assert.Equal("Приказ / [№|Мероприятие][1|Курсы] / Подпись", Shown(P("Приказ") + Table(Row(Cell("№"), Cell("Мероприятие")), Row(Cell("1"), Cell("Курсы"))) + P("") + P("Подпись")));

    [Fact]
    public void Merged_cells_keep_their_width_and_reach_into_the_rows_below() => Assert.Equal(
        "[Раздел+3][1|Курсы|май][2|Сбор|^май]",
        Shown(Table(
            Row(Cell("Раздел", "<w:gridSpan w:val='3'/>")),
            Row(Cell("1"), Cell("Курсы"), Cell("май", "<w:vMerge w:val='restart'/>")),
            Row(Cell("2"), Cell("Сбор"), Cell("", "<w:vMerge/>")))));

    [Fact]
    public void A_row_may_begin_further_right()
    {
        DocumentTable table = (DocumentTable)new HandMadeDocument(Table(Row(Cell("1"), Cell("2")), "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + Cell("справа") + "</w:tr>")).Read().Blocks[0];
        Assert.Equal(1, Assert.Single(table.Rows[1].Cells).Column);
    }

    [Fact]
    public void Lines_tabs_and_hyphens_within_a_cell_are_kept() => Assert.Equal(
        "[а¶б\tв¶г-д]", Shown(Table(Row(Cell("<w:p><w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:tab/><w:t>в</w:t></w:r></w:p><w:p><w:r><w:t>г</w:t><w:noBreakHyphen/><w:t>д</w:t></w:r></w:p>")))));

    [Fact]
    public void Inserted_text_is_kept_and_deleted_text_is_dropped() => Assert.Equal(
        "Курсы педагогов",
        Shown("<w:p><w:r><w:t xml:space='preserve'>Курсы </w:t></w:r><w:del><w:r><w:delText>учителей</w:delText><w:br/></w:r></w:del><w:ins><w:r><w:t>педагогов</w:t></w:r></w:ins></w:p>"));

    [Fact]
    public void A_deleted_row_is_dropped_and_an_inserted_one_kept() => Assert.Equal(
        "[1][3]", Shown(Table(Row(Cell("1")), "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + Cell("2") + "</w:tr>", "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>" + Cell("3") + "</w:tr>")));

    [Fact]
    public void Content_controls_links_and_fields_give_their_text() => Assert.Equal(
        "Приказ № 7 / [1|Курсы]",
        Shown("<w:sdt><w:sdtPr><w:alias w:val='нет'/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t xml:space='preserve'>Приказ </w:t></w:r></w:hyperlink><w:fldSimple w:instr='X'><w:r><w:t>№ 7</w:t></w:r></w:fldSimple></w:p></w:sdtContent></w:sdt>"
            + Table("<w:sdt><w:sdtContent>" + Row(Cell("1"), "<w:sdt><w:sdtContent>" + Cell("Курсы") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>")));

    [Fact]
    public void Text_boxes_are_read_once_before_their_paragraph() => Assert.Equal(
        "УТВЕРЖДЕНО / План",
        Shown("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>" + P("УТВЕРЖДЕНО") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + P("УТВЕРЖДЕНО") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>План</w:t></w:r></w:p>"));

    [Fact]
    public void Footnotes_and_hidden_text_are_left_out() => Assert.Equal(
        "Курсы", Shown("<w:p><w:r><w:t>Курсы</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r></w:p>"));

    [Fact]
    public void A_table_within_a_cell_stands_in_its_text_and_beside_it()
    {
        DocumentTable outer = (DocumentTable)new HandMadeDocument(Table(Row(Cell(P("Рамка") + Table(Row(Cell("№"), Cell("Мероприятие"))))))).Read().Blocks[0];
        Assert.Equal("Рамка\n№ Мероприятие", outer.Rows[0].Cells[0].Text);
        Assert.Equal("Мероприятие", Assert.Single(outer.Nested!).Rows[0].Cells[1].Text);
    }

    [Fact]
    public void Headings_and_bold_paragraphs_are_known()
    {
        HandMadeDocument document = new HandMadeDocument(P("Заголовок", "<w:pStyle w:val='H1'/>") + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Жирный</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>Обычный</w:t></w:r></w:p>")
            .WithStyles("<w:style w:styleId='H0'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style><w:style w:styleId='H1'><w:basedOn w:val='H0'/></w:style>");
        Assert.Equal([true, true, false], document.Read().Blocks.Cast<DocumentParagraph>().Select(paragraph => paragraph.IsHeading));
    }
}
