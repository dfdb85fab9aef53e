using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class PlanPiecesTests
{
    private const string Header = "№ | Мероприятие | Сроки | Ответственные\n";

    [Fact]
    public void A_table_goes_on_after_a_page_with_and_without_its_header()
    {
        ImportedPlan plan = PlanText.Read($"{Header}1 | Курсы | май 2023 | отдел\n\n2\n\n2 | Сбор | май 2023 | отдел\n\n{Header}1 | 2 | 3 | 4\n3 | Лагерь | июль 2023 | отдел");
        Assert.Equal(["1", "2", "3"], plan.Activities.Select(activity => activity.Number));
        Assert.Single(plan.Tables);
    }

    [Fact]
    public void A_heading_between_pieces_begins_a_section() => Assert.Equal(
        ["1.1 · 1. Кадры · Курсы · май · отдел", "2.1 · Работа с детьми · Лагерь · июль · отдел"],
        PlanText.Lines(PlanText.Read($"{Header}1. Кадры | > | > | >\n1.1 | Курсы | май | отдел\n\nРабота с детьми\n\n2.1 | Лагерь | июль | отдел")));

    [Fact]
    public void Headings_before_tables_of_their_own_header_are_sections() => Assert.Equal(
        ["1 · I. Кадры · Курсы · май · отдел", "1 · II. Дети · Лагерь · июль · отдел"],
        PlanText.Lines(PlanText.Read($"План работы на 2022-2023 учебный год\nI. Кадры\n\n{Header}1 | Курсы | май | отдел\n\nII. Дети\n\n{Header}1 | Лагерь | июль | отдел")));

    [Fact]
    public void A_line_in_lower_case_between_pieces_belongs_to_the_row_above() => Assert.Equal(
        ["1 · — · Курсы для учителей · май · отдел", "2 · — · Лагерь · июль · отдел"],
        PlanText.Lines(PlanText.Read($"{Header}1 | Курсы для | май | отдел\n\nучителей\n\n2 | Лагерь | июль | отдел")));

    [Fact]
    public void A_piece_with_columns_in_another_order_is_told_by_its_content() => Assert.Equal(
        ["1 · — · Курсы для педагогов · май 2023 · Озерова Н.П.", "2 · — · Лагерь для читающих · июль 2023 · Лугова А.А.", "3 · — · Смотр кабинетов школ · июнь 2023 · Лугова А.А."],
        PlanText.Lines(PlanText.Read($"{Header}1 | Курсы для педагогов | май 2023 | Озерова Н.П.\n\n2 | июль 2023 | Лагерь для читающих | Лугова А.А.\n3 | июнь 2023 | Смотр кабинетов школ | Лугова А.А.")));

    [Fact]
    public void A_piece_with_an_empty_column_more_is_put_right() => Assert.Equal(
        ["1 · — · Курсы · май 2023 · отдел", "2 · — · Лагерь · июль 2023 · отдел"],
        PlanText.Lines(PlanText.Read($"{Header}1 | Курсы | май 2023 | отдел\n\n2 | | Лагерь | июль 2023 | отдел")));

    [Fact]
    public void A_piece_without_its_column_of_numbers_is_put_right() => Assert.Equal(
        ["1 · — · Курсы · май 2023 · отдел", "— · — · Лагерь · июль 2023 · отдел"],
        PlanText.Lines(PlanText.Read($"{Header}1 | Курсы | май 2023 | отдел\n\nЛагерь | июль 2023 | отдел")));

    [Fact]
    public void What_follows_an_appendix_heading_is_another_table()
    {
        ImportedPlan plan = PlanText.Read($"{Header}1 | Курсы | май 2023 | отдел\n\nПриложение 2\nСписок\n\n1 | МБОУ СОШ № 3 | Лугова А.А. | 2-33-44");
        Assert.Equal("Курсы", Assert.Single(plan.Activities).Title);
        Assert.Equal(["МБОУ СОШ № 3"], plan.Schools.Select(school => school.Text));
    }

    [Fact]
    public void A_narrower_table_under_its_own_heading_is_another_one()
    {
        ImportedPlan plan = PlanText.Read($"{Header}1 | Курсы | май 2023 | отдел\n\nПоказатели\n\nПоказатель | Значение 2021 | Значение 2022\nДоля школ | 10% | 20%");
        Assert.Equal("Курсы", Assert.Single(plan.Activities).Title);
    }

    [Fact]
    public void Two_plans_in_one_document_are_both_read_each_under_its_name() => Assert.Equal(
        ["1 · — · Курсы · май 2023 · отдел", "1 · График мероприятий наставников · Лагерь · июль 2023 · отдел"],
        PlanText.Lines(PlanText.Read($"{Header}1 | Курсы | май 2023 | отдел\n\nПриложение 2\nГрафик мероприятий наставников\n\n№ | Мероприятие | Дата | Ответственный\n1 | Лагерь | июль 2023 | отдел")));

    [Fact]
    public void A_page_pasted_twice_is_kept_once_and_its_difference_told()
    {
        ImportedPlan plan = PlanText.Read($"{Header}1 | Курсы для педагогов | май 2023 | отдел\n2 | Лагерь чтения | июль 2023 | отдел\n1 | Курсы для педаг0гов | май 2023 | отдел\n2 | Лагерь чтения | июнь 2023 | отдел\n3 | Смотр | май | отдел");
        Assert.Equal(["1", "2", "3"], plan.Activities.Select(activity => activity.Number));
        Assert.Equal(2, plan.Duplicates.Count);
        Assert.Equal(new FieldDifference(ActivityField.Term, "июль 2023", "июнь 2023"), Assert.Single(plan.Duplicates[1].Differences));
        Assert.Equal(
            "Повтор: п. 2 уже был (таблица, строка 3). Оставлена первая строка. Отличия — срок: «июль 2023» и «июнь 2023».",
            plan.Warnings.Last(warning => warning.Kind == ImportWarningKind.Duplicate).Text);
    }

    [Fact]
    public void The_same_work_in_another_month_is_no_repetition()
    {
        ImportedPlan plan = PlanText.Read("Мероприятие | Сроки | Ответственные\nСовещание директоров | сентябрь | отдел\nКруглый стол | сентябрь | отдел\nСовещание директоров | октябрь | отдел\nКруглый стол | октябрь | отдел");
        Assert.Equal(4, plan.Activities.Count);
        Assert.Empty(plan.Duplicates);
    }
}
