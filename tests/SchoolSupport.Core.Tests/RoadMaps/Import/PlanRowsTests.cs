using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class PlanRowsTests
{
    private const string Header = "№ | Мероприятие | Сроки | Ответственные\n";

    private static ImportedPlan Read(string rows) => PlanText.Read(Header + rows);

    private static IEnumerable<string> Sections(ImportedPlan plan) => plan.Activities.Select(activity => $"{activity.Number}: {activity.Section}");

    private static IEnumerable<ImportWarningKind> Kinds(ImportedPlan plan) => plan.Warnings.Select(warning => warning.Kind).Where(kind => kind != ImportWarningKind.OrderUnknown);

    [Theory]
    [InlineData("1. Работа с кадрами | > | > | >")]
    [InlineData("1. | Работа с кадрами | | ")]
    [InlineData("1 | Работа с кадрами | > | >")]
    [InlineData("1. Работа с кадрами | | | ")]
    public void A_section_with_a_number_is_known_however_it_is_laid_out(string section) =>
        Assert.Equal(["1.1: 1. Работа с кадрами", "1.2: 1. Работа с кадрами"], Sections(Read($"{section}\n1.1. | Курсы | май 2023 | отдел\n1.2 | Семинар | июнь 2023 | отдел")).Select(line => line.Replace(": 1 ", ": 1. ")));

    [Theory]
    [InlineData("Работа с кадрами | > | > | >")]
    [InlineData("Работа с кадрами | | | ")]
    [InlineData(" | *Работа с кадрами* | | ")]
    [InlineData(" | Работа с кадрами | | ")]
    public void A_section_without_a_number_is_known_however_it_is_laid_out(string section) =>
        Assert.Equal(["1: Работа с кадрами", "2: Работа с кадрами"], Sections(Read($"{section}\n1 | Курсы | май 2023 | отдел\n2 | Семинар | июнь 2023 | отдел")));

    [Theory]
    [InlineData("I.", "II.")]
    [InlineData("Раздел 1.", "Раздел 2.")]
    [InlineData("ІI", "III")]
    public void Roman_and_worded_sections_are_kept_as_written(string first, string second) => Assert.Equal(
        ["1", "2", "1"],
        Read($"{first} Кадры | > | > | >\n1 | Курсы | май 2023 | отдел\n2 | Семинар | июнь 2023 | отдел\n{second} Дети | > | > | >\n1 | Лагерь | июль 2023 | отдел").Activities.Select(activity => activity.Number));

    [Fact]
    public void A_section_directly_below_another_is_its_subsection() => Assert.Equal(
        ["1: I. Кадры / Учителя", "2: I. Кадры / Руководители", "3: II. Дети"],
        Sections(Read("I. Кадры | > | > | >\nУчителя | > | > | >\n1 | Курсы | май 2023 | отдел\nРуководители | > | > | >\n2 | Сбор | май 2023 | отдел\nII. Дети | > | > | >\n3 | Лагерь | июль 2023 | отдел")));

    [Fact]
    public void Sections_may_have_numbers_of_their_own_beside_the_running_ones_of_activities() => Assert.Equal(
        ["1: 1. Кадры", "2: 1. Кадры", "3: 2. Дети", "4: 2. Дети"],
        Sections(Read("1. | Кадры | | \n1 | Курсы | май | отдел\n2 | Сбор | май | отдел\n2. | Дети | | \n3 | Лагерь | июль | отдел\n4 | Смотр | май | отдел")).Select(line => line.Replace(": 1 ", ": 1. ").Replace(": 2 ", ": 2. ")));

    [Fact]
    public void A_header_repeated_with_misprints_is_no_row() => Assert.Equal(
        ["1", "2"], Read("1 | Курсы | май 2023 | отдел\n№ | Меропрнятне | Срокн | Ответственныс\n2 | Сбор | май 2023 | отдел").Activities.Select(activity => activity.Number));

    [Fact]
    public void A_column_of_directions_is_the_section_of_its_rows()
    {
        ImportedPlan plan = PlanText.Read("""
            Направление | Мероприятие | Сроки
            Кадры | Курсы | май 2023
            ^ | Семинар | июнь 2023
            Дети | Лагерь | июль 2023
            """);
        Assert.Equal(["— · Кадры · Курсы · май 2023 · —", "— · Кадры · Семинар · июнь 2023 · —", "— · Дети · Лагерь · июль 2023 · —"], PlanText.Lines(plan));
    }

    [Fact]
    public void A_row_broken_by_a_page_is_put_together_and_told()
    {
        ImportedPlan plan = Read("1 | Проведение семинаров по вопросам | май 2023 | Озерова Н.П.,\n | читательской грамотности | | Лугова А.А.\n2 | Лагерь | июль 2023 | отдел");
        Assert.Equal(["1 · — · Проведение семинаров по вопросам читательской грамотности · май 2023 · Озерова Н.П., Лугова А.А.", "2 · — · Лагерь · июль 2023 · отдел"], PlanText.Lines(plan));
        Assert.Equal([ImportWarningKind.RowJoined], Kinds(plan));
    }

    [Fact]
    public void The_lower_part_of_a_broken_row_may_have_all_but_the_number() => Assert.Equal(
        ["1 · — · Консультации Районного кабинета · май 2023 · отдел", "2 · — · Сбор · май 2023 · отдел"],
        PlanText.Lines(Read("1 | Консультации | | \n | Районного кабинета | май 2023 | отдел\n2 | Сбор | май 2023 | отдел")));

    [Fact]
    public void A_word_broken_at_its_hyphen_is_joined_there() =>
        Assert.Equal("Учебно-методические сборы", Assert.Single(Read("1 | Учебно- | май 2023 | отдел\n | методические сборы | | ").Activities).Title);

    [Theory]
    [InlineData("2. Сбор кураторов | май 2023 | отдел | ")]
    [InlineData("2 | | Сбор кураторов | май 2023 | отдел")]
    public void A_row_moved_aside_by_a_cell_is_put_right(string row) => Assert.Equal(
        ["1 · — · Курсы · май 2023 · отдел", "2 · — · Сбор кураторов · май 2023 · отдел"], PlanText.Lines(Read($"1 | Курсы | май 2023 | отдел\n{row}")));

    [Fact]
    public void A_row_broken_where_a_name_begins_is_put_together_as_well() => Assert.Equal(
        ["1 · — · Консультации для ШНОР · май 2023 · отдел"], PlanText.Lines(Read("1 | Консультации для | май 2023 | отдел\n | ШНОР | | ")));

    [Fact]
    public void A_row_without_a_number_but_with_its_own_term_is_an_activity_and_told()
    {
        ImportedPlan plan = Read("1 | Курсы | май 2023 | отдел\n | Работа консультационных пунктов | по плану | отдел\n3 | Лагерь | июль 2023 | отдел");
        Assert.Equal(["1", "—", "3"], plan.Activities.Select(activity => activity.Number ?? "—"));
        Assert.Equal("Строка без номера: «Работа консультационных пунктов». Возможно, это п. 2.", Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.NumberMissing).Text);
        Assert.DoesNotContain(ImportWarningKind.NumberingOdd, Kinds(plan));
    }

    [Fact]
    public void Gaps_repetitions_and_disorder_of_numbers_are_told() => Assert.Equal(
        ["После п. 1 сразу идёт п. 4: номеров 2–3 нет.", "Номер 4 стоит у двух разных мероприятий.", "Номер 3 стоит после номера 4: порядок нарушен."],
        Read("1 | Курсы | май | отдел\n4 | Лагерь | июль | отдел\n4 | Смотр | июнь | отдел\n3 | Сбор | май | отдел").Warnings.Where(warning => warning.Kind == ImportWarningKind.NumberingOdd).Select(warning => warning.Text));

    [Fact]
    public void Numbers_may_begin_anew_in_each_section() => Assert.Empty(
        Kinds(Read("Кадры | > | > | >\n1 | Курсы | май | отдел\n2 | Сбор | май | отдел\nДети | > | > | >\n1 | Лагерь | июль | отдел\n2 | Смотр | июнь | отдел")));

    [Fact]
    public void An_activity_of_another_section_by_its_number_is_told() => Assert.Contains(
        ImportWarningKind.SectionMismatch, Kinds(Read("1. Кадры | > | > | >\n1.1 | Курсы | май | отдел\n2.1 | Лагерь | июль | отдел")));

    [Fact]
    public void An_activity_without_a_term_is_an_activity_all_the_same()
    {
        ImportedPlan plan = Read("1 | Курсы | май 2023 | отдел\n2 | Сбор руководителей | | \n3 | Лагерь | июль 2023 | отдел");
        Assert.Equal(["1", "2", "3"], plan.Activities.Select(activity => activity.Number));
        Assert.Equal("Нет срока: «Сбор руководителей».", Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.TermMissing).Text);
    }

    [Fact]
    public void Cells_merged_over_rows_hold_for_each_of_them() => Assert.Equal(
        ["1 · — · Курсы · май 2023 · Озерова Н.П.", "2 · — · Сбор · май 2023 · Озерова Н.П.", "3 · — · Лагерь · июль 2023 · отдел"],
        PlanText.Lines(Read("1 | Курсы | май 2023 | Озерова Н.П.\n2 | Сбор | ^ | ^\n3 | Лагерь | июль 2023 | отдел")));

    [Fact]
    public void A_title_merged_over_rows_is_an_activity_for_each_term()
    {
        ImportedPlan plan = Read("1 | Совещание директоров | сентябрь 2022 | отдел\n^ | ^ | май 2023 | ^\n2 | Лагерь | июль 2023 | отдел");
        Assert.Equal(["1 · — · Совещание директоров · сентябрь 2022 · отдел", "1 · — · Совещание директоров · май 2023 · отдел", "2 · — · Лагерь · июль 2023 · отдел"], PlanText.Lines(plan));
        Assert.Empty(Kinds(plan));
    }

    [Fact]
    public void Items_with_terms_of_their_own_are_activities_under_the_common_introduction() => Assert.Equal(
        ["5а · — · Организовать обучение: учителей физики · май 2023 · отдел", "5б · — · Организовать обучение: наставников · июнь 2023 · отдел", "6 · — · Лагерь · июль 2023 · отдел"],
        PlanText.Lines(Read("5 | Организовать обучение: | | \nа) | учителей физики | май 2023 | отдел\nб) | наставников | июнь 2023 | отдел\n6 | Лагерь | июль 2023 | отдел")));

    [Fact]
    public void Items_without_terms_are_lines_of_the_title() => Assert.Equal(
        ["5 · — · Организовать обучение:\nа) учителей\nб) наставников · май 2023 · отдел"],
        PlanText.Lines(Read("5 | Организовать обучение: | май 2023 | отдел\nа) | учителей | | \nб) | наставников | | ")));

    [Fact]
    public void Number_and_title_in_one_cell_are_taken_apart() => Assert.Equal(
        ["1.1 · — · Курсы · май 2023 · отдел", "1.2 · — · Сбор · май 2023 · отдел"],
        PlanText.Lines(Read(" | 1.1. Курсы | май 2023 | отдел\n1.2. Сбор | | май 2023 | отдел")));

    [Theory]
    [InlineData("1,1")]
    [InlineData("1.1.")]
    [InlineData("№ 1.1")]
    [InlineData("1.1)")]
    [InlineData("01.01.2022")]
    public void Numbers_are_read_as_they_come(string number) => Assert.Equal("1.1", Assert.Single(Read($"{number} | Курсы | май 2023 | отдел").Activities).Number);

    [Fact]
    public void A_number_that_counts_nothing_is_kept_as_written() =>
        Assert.Equal(["Н-1", "Н-2"], Read("Н-1 | Курсы | май 2023 | отдел\nН-2 | Сбор | май 2023 | отдел").Activities.Select(activity => activity.Number));

    [Fact]
    public void A_bare_number_of_excel_in_the_column_of_terms_is_a_day_and_told()
    {
        ImportedPlan plan = Read("1 | Курсы | 44805 | отдел");
        Assert.Equal("01.09.2022", Assert.Single(plan.Activities).Term);
        Assert.Equal([ImportWarningKind.TermDerived], Kinds(plan));
    }

    [Theory]
    [InlineData("2022-09-01")]
    [InlineData("2022-09-01 00:00:00")]
    [InlineData("44805")]
    [InlineData("44805.0")]
    public void Days_as_programs_store_them_are_written_as_clerks_do(string stored) => Assert.Equal("01.09.2022", Assert.Single(Read($"1 | Курсы | {stored} | отдел").Activities).Term);

    [Fact]
    public void A_heading_split_over_the_cells_of_number_and_title_is_a_section() =>
        Assert.Equal(["1: Раздел I Кадры"], Sections(Read("Раздел I | Кадры | | \n1 | Курсы | май 2023 | отдел")));

    [Theory]
    [InlineData("Внесение изменений в <ul style=\"x\"> <li>• программы;</li><li>планы</li> </ul>", "Внесение изменений в\n• программы;\n• планы")]
    [InlineData("<p>Курсы&nbsp;для</p> <b>учителей</b><br/>физики", "Курсы для учителей физики")]
    [InlineData("Курсы¶для учителей¶Озёрного района", "Курсы для учителей Озёрного района")]
    [InlineData("Рост доли <50 % и >5", "Рост доли <50 % и >5")]
    public void Remnants_of_web_pages_are_cleaned_away(string cell, string title) => Assert.Equal(title, Assert.Single(Read($"1 | {cell} | май 2023 | отдел").Activities).Title);

    [Fact]
    public void Totals_signatures_and_page_marks_are_no_rows() => Assert.Equal(
        ["1", "2"],
        Read("1 | Курсы | май 2023 | отдел\nПродолжение таблицы | > | > | >\n2 | Сбор | май 2023 | отдел\nИтого | | | 2\nНачальник отдела | | | П.Р. Озеров").Activities.Select(activity => activity.Number));
}
