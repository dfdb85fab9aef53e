namespace SchoolSupport.Documents.Tests.PlainText;

public class FramedTableTests
{
    [Fact]
    public void What_stands_between_two_drawn_lines_is_one_row() => Assert.Equal(
        "План / [№|Дело|Срок][1|Курсы¶учителей|до 1 мая¶2023 г.][2|Сбор|июнь]",
        ShownText.Of("""
            План
            ┌───┬──────────┬───────────┐
            │ № │ Дело     │ Срок      │
            ├───┼──────────┼───────────┤
            │ 1 │ Курсы    │ до 1 мая  │
            │   │ учителей │ 2023 г.   │
            ├───┼──────────┼───────────┤
            │ 2 │ Сбор     │ июнь      │
            └───┴──────────┴───────────┘
            """));

    [Fact]
    public void Frames_of_plus_and_minus_are_frames_and_a_cell_without_bars_is_wide() => Assert.Equal(
        "[N¶п/п|Дело|Срок][Раздел 1×3][1|Курсы + встреча|май]",
        ShownText.Of("""
            +-----+-----------------+------+
            | N   | Дело            | Срок |
            | п/п |                 |      |
            +=====+=================+======+
            | Раздел 1                     |
            +-----+-----------------+------+
            | 1   | Курсы + встреча | май  |
            +-----+-----------------+------+
            """));

    [Fact]
    public void Rows_with_numbers_need_no_line_between_them() => Assert.Equal(
        "[№|Дело|Срок][1|Курсы¶учителей|май][2|Сбор|июнь]",
        ShownText.Of("""
            ╔═══╦══════════╦══════╗
            ║ № ║ Дело     ║ Срок ║
            ╠═══╬══════════╬══════╣
            ║ 1 ║ Курсы    ║ май  ║
            ║   ║ учителей ║      ║
            ║ 2 ║ Сбор     ║ июнь ║
            ╚═══╩══════════╩══════╝
            """));

    [Fact]
    public void A_cell_may_reach_down_over_lines_that_end_beside_it() => Assert.Equal(
        "[Блок|Дело|Срок][Кадры|Курсы|май][^Кадры|Сбор|июнь]",
        ShownText.Of("""
            +-------+-------+------+
            | Блок  | Дело  | Срок |
            +-------+-------+------+
            | Кадры | Курсы | май  |
            |       +-------+------+
            |       | Сбор  | июнь |
            +-------+-------+------+
            """));

    [Fact]
    public void Bars_that_stand_aslant_are_told_by_their_order() => Assert.Equal(
        "[№|Дело|Срок][1|Курсы|май]",
        ShownText.Of("┌───┬───────┬──────┐\n│ № │ Дело │ Срок │\n├───┼───────┼──────┤\n│ 1 │ Курсы│ май │\n└───┴───────┴──────┘"));

    [Fact]
    public void A_text_of_nothing_but_bars_is_read_in_time_that_grows_with_its_length()
    {
        string text = string.Join('\n', Enumerable.Repeat("| а | б |", 4_000));
        Assert.Equal(4_000, ShownText.Of(text).Split("[а|б]").Length - 1);
    }
}
