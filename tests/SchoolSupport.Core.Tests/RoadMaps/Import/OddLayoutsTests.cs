using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class OddLayoutsTests
{
    [Fact]
    public void Activities_stacked_in_one_row_are_taken_apart() => Assert.Equal(
        ["1 · — · Разбор · май · ИМЦ", "2 · — · Семинар · июнь · ИМЦ", "3 · — · Отчёт · август · ИМЦ"],
        PlanText.Lines(PlanText.Read("№ | Мероприятие | Срок | Ответственный\n1¶2¶3 | Разбор¶Семинар¶Отчёт | май¶июнь¶август | ИМЦ")));

    [Fact]
    public void Lines_that_do_not_match_their_numbers_stay_together() =>
        Assert.Single(PlanText.Read("№ | Мероприятие | Срок\n1¶2¶3 | Разбор итогов¶Семинар | май").Activities);

    [Fact]
    public void A_group_above_the_title_is_a_header_of_two_rows() => Assert.Equal(
        ["1 · — · Опрос учителей · октябрь · ИМЦ"],
        PlanText.Lines(PlanText.Read("""
            № | Содержание работы | > | Организация | >
            ^ | Мероприятие | Форма | Срок | Ответственный
            1 | Опрос учителей | анкета | октябрь | ИМЦ
            """)));

    [Fact]
    public void A_month_above_the_first_table_completes_its_days() => Assert.Equal(
        ["— · СЕНТЯБРЬ · Совещание · 5 сентября · УО", "— · ОКТЯБРЬ · Семинар · до 10 октября · ИМЦ"],
        PlanText.Lines(PlanText.Read("""
            СЕНТЯБРЬ
            Мероприятие | Дата | Отв.
            Совещание | 5 | УО
            ОКТЯБРЬ
            Мероприятие | Дата | Отв.
            Семинар | до 10 | ИМЦ
            """)));

    [Fact]
    public void Items_of_a_list_may_name_their_term_in_brackets()
    {
        ImportedPlan plan = PlanText.Read("""
            План мероприятий на 2023-2024 учебный год
            1. Начало:
            – провести совещание (октябрь 2023 г., отв. Рябинина О.В.);
            – выбрать кураторов (до 15.10.2023, ответственный – отдел);
            2. Работа:
            – собрать материалы школ (по предметам) (май 2024 г.).
            """);
        Assert.Equal(
            [
                "— · 1. Начало · провести совещание · октябрь 2023 г. · Рябинина О.В.", "— · 1. Начало · выбрать кураторов · до 15.10.2023 · отдел",
                "— · 2. Работа · собрать материалы школ (по предметам) · май 2024 г. · —",
            ],
            PlanText.Lines(plan));
        Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.ProseRead);
    }

    [Theory]
    [InlineData("№\nМероприятие\nСроки\nОтветственный\n1.\nРазбор итогов\nсентябрь 2023\nИМЦ")]
    [InlineData("№ Мероприятие Сроки Ответственный\n1. Разбор итогов сентябрь 2023 ИМЦ")]
    public void A_table_whose_columns_are_lost_is_told_from_no_plan_at_all(string text)
    {
        ImportWarning nothing = Assert.Single(PlanText.Read(text).Warnings, warning => warning.Kind == ImportWarningKind.NothingFound);
        Assert.Contains("скопирована без столбцов", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plans_title_above_its_next_sheet_is_no_section()
    {
        ImportedPlan plan = PlanText.Read("План на 2025 год\n№ | Мероприятие | Срок\n1 | Разбор | май\nПлан на 2025 год\n№ | Мероприятие | Срок\n2 | Семинар | июнь");
        Assert.All(plan.Activities, activity => Assert.Null(activity.Section));
    }

    [Theory]
    [InlineData("План работы на октябрь 2024 года", "2024-10-01..2024-10-31")]
    [InlineData("Антикризисная программа школы на 2025 год", "2025-01-01..2025-12-31")]
    public void The_title_bounds_the_plan(string title, string bounds)
    {
        ImportedPlan plan = PlanText.Read($"{title}\n№ | Мероприятие | Срок\n1 | Разбор | до 10");
        Assert.Equal((title, bounds), (plan.Title, plan.Bounds!.Days.ToString()));
    }
}
